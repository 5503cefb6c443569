package org.longhand.training.corpus;

/**
 * A recording after all steps that need nothing but itself.
 *
 * @param kind what was written
 * @param writer name of the writer
 * @param text clean, printable ASCII
 * @param trace resampled, still in device units
 * @param letterHeight of this piece alone, in device units, 0 if it has none (a dot, a dash)
 */
record Draft(Sample.Kind kind, String writer, String text, Trace trace, double letterHeight) {}
