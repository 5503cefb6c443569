package org.longhand.model;

/** Rough widths of handwritten characters, in widths of an average small letter. */
public final class LetterWidths {

    private static final String THIN = "!',.:;`|";
    private static final String NARROW = "()1I[]ijlt\"-";
    private static final String WIDE = "mwMW@%";

    private LetterWidths() {}

    /** Width of a word without blanks. */
    public static double of(String word) {
        return word.chars().mapToDouble(LetterWidths::of).sum();
    }

    private static double of(int character) {
        if (THIN.indexOf(character) >= 0) {
            return 0.4;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.7;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 1.5;
        }
        return character >= 'A' && character <= 'Z' ? 1.3 : 1;
    }
}
