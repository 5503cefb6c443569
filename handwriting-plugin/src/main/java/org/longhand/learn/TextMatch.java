package org.longhand.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether ink says what its text says. The network finds ink far more likely with its text than with others, whoever
 * wrote it; where it does not, the text is another one. The others are the same characters in reverse
 * order, the halves of the text exchanged, and the text of the next line.
 *
 * <p>Of 42 recordings of four lines each by eight writers that no network has seen, read in the nearest known hand, the
 * right texts were better than the best of the others by 0.11 to 0.75 nats a point in the mean, texts of other lines by
 * -0.12 to 0.04; single lines with their own texts by -0.09 to 0.91, two of 168 by less than -0.02.
 */
final class TextMatch {

    /** Mean of all lines, in nats a point, that no other way to lay down the ink comes up to. */
    private static final double SURE_MEAN = 0.3;
    /** Mean of all lines, in nats a point. */
    private static final double LEAST_MEAN = 0.08;
    /** Of a single line, which may be short or hard to read. */
    private static final double LEAST_OF_LINE = -0.02;

    private final List<LabeledInk> lines;
    private final double[] advantages;

    /** Compares every line in one style. */
    TextMatch(StyleLikelihood likelihood, List<LabeledInk> lines, float[] style) {
        this.lines = lines;
        List<LabeledInk> read = new ArrayList<>(lines);
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String rival : rivals(i)) {
                read.add(new LabeledInk(rival, lines.get(i).offsets()));
                of.add(i);
            }
        }
        double[] nats = likelihood.losses(read, Collections.nCopies(read.size(), style));
        advantages = new double[lines.size()];
        Arrays.fill(advantages, Double.POSITIVE_INFINITY);
        for (int j = 0; j < of.size(); j++) {
            int i = of.get(j);
            double advantage = (nats[lines.size() + j] - nats[i]) / lines.get(i).length();
            advantages[i] = Math.min(advantages[i], advantage);
        }
        // a line like "ooo", which no other text can be told from, shows nothing
        Arrays.setAll(advantages, i -> Double.isInfinite(advantages[i]) ? 0 : advantages[i]);
    }

    /** Texts that the ink of a line might have just as well if it had nothing to do with its own. */
    private Set<String> rivals(int line) {
        String text = lines.get(line).text();
        int middle = text.length() / 2;
        Set<String> rivals = new LinkedHashSet<>();
        rivals.add(new StringBuilder(text).reverse().toString());
        rivals.add(text.substring(middle) + text.substring(0, middle));
        rivals.add(lines.get((line + 1) % lines.size()).text());
        rivals.remove(text);
        return rivals;
    }

    /** By how much the text beats the best of the others, in nats a point: the mean of all lines. */
    double advantage() {
        double sum = 0;
        for (double each : advantages) {
            sum += each;
        }
        return sum / advantages.length;
    }

    /** Whether there is no need to look for a better one. */
    boolean isSure() {
        return advantage() >= SURE_MEAN;
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
            if (advantages[i] < LEAST_OF_LINE) {
                wrong.add("%d (\"%s\")".formatted(i + 1, lines.get(i).text()));
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
