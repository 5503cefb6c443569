package org.longhand.model;

/**
 * What is written of a line at a time: its words, and the parts of words with signs such as + or &, of words in capitals, and
 * of long words with marks inside, such as addresses on the net. The chance that no character of a word goes wrong falls
 * with each; the parts are chosen one by one. They end where everybody lifts the pen: behind marks, between capitals, and
 * before signs, unless a small letter may be joined to them.
 */
final class WordParts {

    /** Signs that are parts by themselves: each has a place of its own on the line, and is easily told from the others. */
    private static final String SIGNS = "&*+-=$%#@<>^";
    /** Words up to so many characters are not parted behind other marks. */
    private static final int LONGEST_WHOLE = 7;
    /** Parts that end behind a mark or between capitals have so many characters at least. */
    private static final int SHORTEST = 2;

    private WordParts() {}

    /** Index of the first character of the part at or behind an index; the length of the text if there is none. */
    static int start(String line, int index) {
        int start = index;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Index behind the last character of the part that begins at an index. */
    static int end(String line, int start) {
        int blank = line.indexOf(' ', start);
        int end = blank < 0 ? line.length() : blank;
        boolean isLong = end - line.lastIndexOf(' ', start) - 1 > LONGEST_WHOLE;
        for (int i = start + 1; i < end; i++) {
            boolean between = isLong && isBehindMarks(line, i) || isBetweenCapitals(line, i);
            boolean isRoomy = i >= start + SHORTEST && i + SHORTEST <= end;
            if (isBesideSign(line, i) || between && isRoomy) {
                return i;
            }
        }
        return end;
    }

    /** Number of all parts. */
    static int count(String line) {
        int count = 0;
        for (int i = start(line, 0); i < line.length(); i = start(line, end(line, i))) {
            count++;
        }
        return count;
    }

    private static boolean isBetweenCapitals(String line, int index) {
        return Character.isUpperCase(line.charAt(index - 1)) && Character.isUpperCase(line.charAt(index));
    }

    private static boolean isBesideSign(String line, int index) {
        char before = line.charAt(index - 1);
        return isSign(before) || isSign(line.charAt(index)) && !Character.isLowerCase(before);
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static boolean isBehindMarks(String line, int index) {
        return isMark(line.charAt(index - 1)) && !isMark(line.charAt(index));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'';
    }
}
