package org.longhand.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Point;
import org.longhand.ink.StrokeFitter;
import org.longhand.model.SampledLine;
import org.longhand.model.Trace;

/** Sets ink that is no text, line under line, as it was sampled: there is no baseline to make level. */
public final class Doodle {

    /** From line to line, in x-heights. */
    private static final double LINE_DISTANCE = 3.2;

    private Doodle() {}

    /**
     * Sets the lines.
     *
     * @param xHeightMm millimetres for each x-height of the ink
     * @return one word without text in each line
     */
    public static Handwriting set(List<SampledLine> lines, double xHeightMm) {
        StrokeFitter fitter = new StrokeFitter(LineFiller.FIT_TOLERANCE * xHeightMm);
        return new Handwriting(
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line(lines.get(i), i * LINE_DISTANCE * xHeightMm, xHeightMm, fitter))
                        .toList(),
                xHeightMm);
    }

    private static Line line(SampledLine sampled, double baselineMm, double xHeightMm, StrokeFitter fitter) {
        return new Line(
                List.of(new Word(
                        "",
                        Trace.of(sampled).stream()
                                .map(trace ->
                                        trace.map(p -> new Point(p.x() * xHeightMm, baselineMm + p.y() * xHeightMm)))
                                .map(trace -> fitter.fit(trace.points()))
                                .toList())),
                baselineMm);
    }
}
