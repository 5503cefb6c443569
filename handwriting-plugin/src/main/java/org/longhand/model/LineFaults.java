package org.longhand.model;

/** Tells a failed line from a good one by the ink that each character got. */
final class LineFaults {

    /** A person takes about 15 points for a letter and at most about 30 for an m or W. */
    private static final int MOST_POINTS = 45;
    /** A letter in fewer points than this is not written out; a mark such as a dot may be. */
    private static final int FEWEST_POINTS = 3;

    private LineFaults() {}

    /** Number of characters that were skipped, hurried over or dwelled on; 0 for a good line. */
    static int of(SampledLine line) {
        int[] points = new int[line.text().length()];
        for (int character : line.characters()) {
            points[character]++;
        }
        int faults = 0;
        for (int u = 0; u < points.length; u++) {
            char c = line.text().charAt(u);
            int fewest = c == ' ' ? 0 : Character.isLetterOrDigit(c) ? FEWEST_POINTS : 1;
            if (points[u] < fewest || points[u] > MOST_POINTS) {
                faults++;
            }
        }
        return faults;
    }
}
