package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Point;

/** Puts words that were written in several lines together to one. */
final class LineSplice {

    /** Between words whose distance is not known, in x-heights. */
    private static final double USUAL_GAP = 1.1;
    /** The gaps of the network are kept between these limits, in x-heights. */
    private static final double NARROWEST_GAP = 0.7;

    private static final double WIDEST_GAP = 2;

    private final List<Float> offsets = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();
    private Point pen = new Point(0, 0);
    private double end = Double.NaN;

    private LineSplice() {}

    /**
     * Sets the words side by side on one baseline.
     *
     * @param words in the order of the text; at least one has ink
     * @param text the words with single blanks between
     */
    static SampledLine of(String text, List<WordSample> words) {
        LineSplice splice = new LineSplice();
        int start = 0;
        for (WordSample word : words) {
            if (word.hasInk()) {
                splice.add(word, start);
            }
            start += word.text().length() + 1;
        }
        return splice.line(text);
    }

    private void add(WordSample word, int start) {
        double gap = Double.isNaN(word.gap()) ? USUAL_GAP : Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, word.gap()));
        double shift = Double.isNaN(end) ? 0 : end + gap - word.bounds().minX();
        for (Trace trace : word.traces()) {
            for (int i = 0; i < trace.points().size(); i++) {
                Point to = new Point(
                        trace.points().get(i).x() + shift, trace.points().get(i).y());
                boolean lift = i == trace.points().size() - 1;
                offsets.addAll(List.of((float) (to.x() - pen.x()), (float) (to.y() - pen.y()), lift ? 1f : 0f));
                characters.add(start + trace.characters().get(i));
                pen = to;
            }
        }
        end = word.bounds().maxX() + shift;
    }

    private SampledLine line(String text) {
        float[] values = new float[offsets.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = offsets.get(i);
        }
        return new SampledLine(
                text, values, characters.stream().mapToInt(c -> c).toArray());
    }
}
