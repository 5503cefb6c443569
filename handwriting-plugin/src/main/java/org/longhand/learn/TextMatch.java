package org.longhand.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether ink says what its text says. The network finds ink far more likely with its text than with the same characters
 * in reverse order, whoever wrote it; where it does not, the text is another one.
 *
 * <p>In 48 lines of four writers that no network has seen, read in a hand that is not theirs, the right text was better by
 * 0.04 to 0.94 nats a point.
 */
final class TextMatch {

    /** Mean of all lines, in nats a point. */
    private static final double LEAST_MEAN = 0.08;
    /** Of a single line, which may be short or hard to read. */
    private static final double LEAST_OF_LINE = -0.02;

    private final List<LabeledInk> lines;
    private final double[] advantages;

    /** Compares every line in one style. */
    TextMatch(StyleLikelihood likelihood, List<LabeledInk> lines, float[] style) {
        this.lines = lines;
        List<LabeledInk> both = new ArrayList<>(lines);
        lines.forEach(line ->
                both.add(new LabeledInk(new StringBuilder(line.text()).reverse().toString(), line.offsets())));
        double[] nats = likelihood.losses(both, Collections.nCopies(both.size(), style));
        advantages = new double[lines.size()];
        for (int i = 0; i < advantages.length; i++) {
            advantages[i] = (nats[i + lines.size()] - nats[i]) / lines.get(i).length();
        }
    }

    /** By how much the text beats its reverse, in nats a point: the mean of all lines. */
    double advantage() {
        double sum = 0;
        for (double each : advantages) {
            sum += each;
        }
        return sum / advantages.length;
    }

    /** Whether the lines as a whole say what their texts say. */
    boolean isGood() {
        return advantage() >= LEAST_MEAN;
    }

    /**
     * Checks the whole and each line.
     *
     * @throws UnusableRecordingException that names the lines that do not match
     */
    void require() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < advantages.length; i++) {
            String text = lines.get(i).text();
            boolean palindrome = new StringBuilder(text).reverse().toString().contentEquals(text);
            if (advantages[i] < LEAST_OF_LINE && !palindrome) {
                wrong.add("%d (\"%s\")".formatted(i + 1, text));
            }
        }
        if (!isGood()) {
            throw new UnusableRecordingException(
                    "the text does not match the ink: the network sees no trace of it; check that each line of text belongs to the recorded line");
        }
        if (!wrong.isEmpty()) {
            throw new UnusableRecordingException(
                    "the text does not match the ink in line %s; correct the text, or leave the line out"
                            .formatted(String.join(", ", wrong)));
        }
    }
}
