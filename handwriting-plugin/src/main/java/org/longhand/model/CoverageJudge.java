package org.longhand.model;

/** Judges words by whether each character got its share of ink. */
public final class CoverageJudge implements FaultJudge {

    /** A person takes about 15 points for a letter and at most about 30 for an m or W. */
    private static final int MOST_POINTS = 45;
    /** A letter in fewer points than this is not written out; a mark such as a dot may be. */
    private static final int FEWEST_POINTS = 3;
    /** As much as a letter that is read with a probability of e^-3: it may not be there at all. */
    @Override
    public double cost() {
        return 3;
    }

    /** Number of characters that were skipped, hurried over or dwelled on. */
    @Override
    public long faults(WordSample word) {
        int[] points = new int[word.text().length()];
        for (Trace trace : word.traces()) {
            trace.characters().forEach(character -> points[character]++);
        }
        long faults = 0;
        for (int u = 0; u < points.length; u++) {
            int fewest = Character.isLetterOrDigit(word.text().charAt(u)) ? FEWEST_POINTS : 1;
            if (points[u] < fewest || points[u] > MOST_POINTS) {
                faults++;
            }
        }
        return faults;
    }
}
