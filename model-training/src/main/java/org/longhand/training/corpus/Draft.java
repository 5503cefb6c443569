package org.longhand.training.corpus;

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
record Draft(Sample.Kind kind, String writer, String sizeGroup, String text, Trace trace, double letterHeight) {

    /** The same with another trace. */
    Draft with(Trace other) {
        return with(text, other);
    }

    /** A part of the same recording. */
    Draft with(String otherText, Trace other) {
        return new Draft(kind, writer, sizeGroup, otherText, other, letterHeight);
    }
}
