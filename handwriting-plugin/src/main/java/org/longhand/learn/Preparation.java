package org.longhand.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.longhand.api.Point;
import org.longhand.ink.InkTrace;
import org.longhand.ink.Labels;
import org.longhand.ink.LetterHeight;
import org.longhand.ink.Resampler;
import org.longhand.ink.StraightBaseline;
import org.longhand.recording.PenRhythm;
import org.longhand.recording.PenStroke;
import org.longhand.recording.Recording.Timing;

/**
 * Makes recorded lines ready for the network as its training corpus was made: resampled to its density, smoothed, level,
 * measured in x-heights, as offsets in its unit.
 */
final class Preparation {

    /** How far the size of a line may differ from the usual one, as a factor, before its own measure is doubted. */
    private static final double MOST_DEVIATION = 1.5;

    private final double offsetScale;

    /** For a network with this unit of offsets, in x-heights. */
    Preparation(double offsetScale) {
        this.offsetScale = offsetScale;
    }

    /**
     * Prepares the lines of one recording; they have about one size.
     *
     * @param lines strokes of each line, y down, upright
     * @param texts of the lines, clean
     * @throws UnusableRecordingException if a line is flat, or is far too wide or narrow for its text
     */
    List<LabeledInk> prepare(List<List<PenStroke>> lines, List<String> texts, Timing timing) {
        List<InkTrace> traces = new ArrayList<>();
        double[] heights = new double[lines.size()];
        for (int i = 0; i < heights.length; i++) {
            InkTrace trace = Resampler.resample(sampled(lines.get(i), timing, i), texts.get(i));
            traces.add(trace);
            heights[i] = LetterHeight.of(trace).orElseThrow(flat(i)) / height(texts.get(i));
        }
        double usual = Arrays.stream(heights).sorted().toArray()[heights.length / 2];
        List<LabeledInk> prepared = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            double xHeight = Math.max(usual / MOST_DEVIATION, Math.min(usual * MOST_DEVIATION, heights[i]));
            InkTrace level = StraightBaseline.level(traces.get(i).scaled(1 / xHeight));
            LineShape.check(level, texts.get(i), i + 1);
            prepared.add(
                    new LabeledInk(texts.get(i), level.scaled(1 / offsetScale).offsets()));
        }
        return prepared;
    }

    /** Height of most of the text's letters in x-heights. */
    private static double height(String text) {
        return Labels.isMostlyTall(text) ? LetterHeight.TALL : 1;
    }

    private static List<double[][]> sampled(List<PenStroke> strokes, Timing timing, int line) {
        if (timing == Timing.SAMPLED) {
            return PenRhythm.even(strokes);
        }
        OptionalDouble size = LetterHeight.of(InkTrace.of(strokes.stream()
                .map(stroke -> IntStream.range(0, stroke.length())
                        .mapToObj(i -> new Point(stroke.x()[i], stroke.y()[i]))
                        .toList())
                .toList()));
        return PenRhythm.drawn(strokes, size.orElseThrow(flat(line)));
    }

    private static Supplier<UnusableRecordingException> flat(int line) {
        return () -> new UnusableRecordingException(
                "line %d of the recording has no height: it is a dot or a dash; record it again".formatted(line + 1));
    }
}
