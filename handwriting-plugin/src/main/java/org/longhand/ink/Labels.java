package org.longhand.ink;

import java.util.regex.Pattern;

/** Questions about the text of a recording. */
public final class Labels {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Labels() {}

    /** The label with single blanks and none at its ends. */
    public static String clean(String label) {
        return BLANKS.matcher(label).replaceAll(" ").strip();
    }

    /** Whether all characters are among the 95 printable ones of ASCII. */
    public static boolean isPrintableAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** Whether small letters make up most of the text, so that its letter height is the x-height. */
    public static boolean isMostlySmall(String text) {
        long small = text.chars().filter(c -> c >= 'a' && c <= 'z').count();
        return small * 5 >= inked(text) * 3L;
    }

    /** Whether capitals and digits make up most of the text. */
    public static boolean isMostlyTall(String text) {
        long tall = text.chars()
                .filter(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
                .count();
        return tall * 5 >= inked(text) * 4L;
    }

    /** Number of characters that leave ink. */
    public static int inked(String text) {
        return (int) text.chars().filter(c -> c != ' ').count();
    }
}
