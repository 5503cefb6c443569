package org.longhand.training.train;

/**
 * How many characters of texts were read wrong: edit distance (V. I. Levenshtein, 1966) between what is written and what
 * was read.
 *
 * @param characters that were written
 * @param errors characters that were taken for others, left out or added
 */
public record ErrorRate(long characters, long errors) {

    public static final ErrorRate NONE = new ErrorRate(0, 0);

    /** The errors of one reading. */
    public static ErrorRate of(String written, String read) {
        int[] before = new int[read.length() + 1];
        for (int j = 0; j <= read.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            int[] now = new int[read.length() + 1];
            now[0] = i;
            for (int j = 1; j <= read.length(); j++) {
                int replaced = before[j - 1] + (written.charAt(i - 1) == read.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return new ErrorRate(written.length(), before[read.length()]);
    }

    public ErrorRate plus(ErrorRate other) {
        return new ErrorRate(characters + other.characters, errors + other.errors);
    }

    /** Share of the characters that were read wrong; may exceed 1. */
    public double rate() {
        return (double) errors / characters;
    }
}
