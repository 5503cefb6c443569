package org.longhand.training.corpus;

import java.util.regex.Pattern;

/** Brings labels to the text that was written. */
final class Labels {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_BEFORE_PUNCTUATION = Pattern.compile(" ([.,!?;:])(?=[ .,!?;:\"')]|$)");

    private Labels() {}

    /** Takes away doubled blanks, blanks that annotators put before punctuation, and the escape {@code \@}. */
    static String clean(String label) {
        String text = BLANKS.matcher(label.replace("\\@", "@")).replaceAll(" ").strip();
        return BLANK_BEFORE_PUNCTUATION.matcher(text).replaceAll("$1");
    }

    /** Whether all characters are among the 95 printable ones of ASCII. */
    static boolean isPrintableAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** Whether small letters make up most of the text, so that its letter height is the x-height. */
    static boolean isMostlySmall(String text) {
        long small = text.chars().filter(c -> c >= 'a' && c <= 'z').count();
        return small * 5 >= inked(text) * 3L;
    }

    /** Number of characters that leave ink. */
    static int inked(String text) {
        return (int) text.chars().filter(c -> c != ' ').count();
    }
}
