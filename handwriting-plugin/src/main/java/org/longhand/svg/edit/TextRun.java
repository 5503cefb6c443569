package org.longhand.svg.edit;

/**
 * Consecutive words of a text in one style.
 *
 * @param text with single blanks, none at its ends; not empty
 * @param spaceBefore whether a blank parts it from the run before
 * @param dx moves it to the right, in user units
 * @param dy moves it and what follows down
 * @param fontSize in user units
 * @param shift raises it above the baseline, in user units, and nothing behind it
 * @param fitWidth width that it must fill, or not a number if it is free
 */
record TextRun(
        String text,
        boolean spaceBefore,
        double dx,
        double dy,
        double fontSize,
        double shift,
        double fitWidth,
        InkStyle style) {

    /** The same place and style with other words. */
    TextRun withText(String words) {
        return new TextRun(words, false, dx, dy, fontSize, shift, Double.NaN, style);
    }
}
