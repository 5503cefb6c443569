package org.longhand.model;

/**
 * What is written of a line at a time: its words, and the parts of long words with marks inside, such as addresses on the
 * net, and of words in capitals. The chance that no character of a word goes wrong falls with each; the parts are chosen
 * one by one. They end behind marks and between capitals, where everybody lifts the pen.
 */
final class WordParts {

    /** Words up to so many characters are not parted at their marks. */
    private static final int LONGEST_WHOLE = 7;
    /** No part is shorter. */
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
        for (int i = start + SHORTEST; i + SHORTEST <= end; i++) {
            if (isLong && isMark(line.charAt(i - 1)) && !isMark(line.charAt(i)) || isBetweenCapitals(line, i)) {
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

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'';
    }
}
