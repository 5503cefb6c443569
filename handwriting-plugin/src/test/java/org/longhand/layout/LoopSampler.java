package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.api.Progress;
import org.longhand.model.Alphabet;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.SampledLine;

/**
 * Draws a loop for each character, 16 points each and one x-height apart: as high as an x, or twice that for tall
 * letters, or hanging below the line. The dot of an i and the bar of a t follow when their word is done, as people
 * write them.
 *
 * @param slope how much the line climbs or sinks on its way, in x-heights per x-height
 */
public record LoopSampler(double slope) implements LineSampler {

    public static final double ADVANCE = 1;

    private static final int POINTS = 16;

    @Override
    public Alphabet alphabet() {
        return Alphabet.ASCII;
    }

    @Override
    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
        List<SampledLine> written = lines.stream().map(this::write).toList();
        progress.report(1);
        return written;
    }

    private SampledLine write(LineSpec line) {
        Paper paper = new Paper(slope);
        Random random = new Random(line.seed());
        String text = line.text();
        int wordStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                addDelayedStrokes(paper, text, wordStart, i);
                wordStart = i + 1;
            } else {
                addLetter(paper, text.charAt(i), i, 0.02 * random.nextGaussian());
            }
        }
        return paper.line(text);
    }

    private static void addLetter(Paper paper, char c, int index, double jitter) {
        double height = "bdfhklt".indexOf(c) >= 0 || Character.isUpperCase(c) ? 2 : 1;
        double depth = "gjpqy".indexOf(c) >= 0 ? 1 : 0;
        if (".,".indexOf(c) >= 0) {
            paper.point(index * ADVANCE, 0, true, index);
            return;
        }
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / (POINTS - 1);
            double x = index * ADVANCE + 0.4 - 0.4 * Math.cos(angle);
            double y = depth - (height + depth + jitter) * (0.5 + 0.5 * Math.sin(angle));
            paper.point(x, y, i == POINTS - 1, index);
        }
    }

    private static void addDelayedStrokes(Paper paper, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            double x = i * ADVANCE;
            if ("ij".indexOf(text.charAt(i)) >= 0) {
                paper.point(x + 0.4, -1.6, true, i);
            } else if (text.charAt(i) == 't') {
                paper.point(x, -1.4, false, i);
                // The window may have moved on to the blank already.
                paper.point(x + 0.8, -1.4, true, Math.min(end, text.length() - 1));
            }
        }
    }

    /** Collects points as offsets. */
    private static final class Paper {

        private final double slope;
        private final List<Float> offsets = new ArrayList<>();
        private final List<Integer> characters = new ArrayList<>();
        private double lastX;
        private double lastY;

        Paper(double slope) {
            this.slope = slope;
        }

        void point(double x, double levelY, boolean lift, int character) {
            double y = levelY + slope * x;
            offsets.addAll(List.of((float) (x - lastX), (float) (y - lastY), lift ? 1f : 0f));
            characters.add(character);
            lastX = x;
            lastY = y;
        }

        SampledLine line(String text) {
            float[] values = new float[offsets.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = offsets.get(i);
            }
            return new SampledLine(
                    text, values, characters.stream().mapToInt(c -> c).toArray());
        }
    }
}
