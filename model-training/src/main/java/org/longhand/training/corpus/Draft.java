package org.longhand.training.corpus;

import org.longhand.ink.InkTrace;

/**
 * A recording on its way into the corpus.
 *
 * @param kind what was written
 * @param writer name of the person in the corpus
 * @param sizeGroup recordings of one person with one device: their letters have about one size
 * @param text clean, printable ASCII
 * @param trace resampled; in device units until it is scaled, then in x-heights
 * @param letterHeight of this piece alone, in units of the trace; 0 if it has none (a dot, a dash)
 */
record Draft(Sample.Kind kind, String writer, String sizeGroup, String text, InkTrace trace, double letterHeight) {

    /** The same with another trace. */
    Draft with(InkTrace other) {
        return with(text, other);
    }

    /** A part of the same recording. */
    Draft with(String otherText, InkTrace other) {
        return new Draft(kind, writer, sizeGroup, otherText, other, letterHeight);
    }
}
