package org.longhand.svg.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.longhand.api.Handwriting;
import org.longhand.api.Layout;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;

/** Sets handwriting where printed text stood: on its baseline, at its anchor, in its size. */
final class WrittenText {

    /** Gaps between runs, in em: with and without a blank between. */
    private static final double BLANK = 0.4;

    private static final double NO_BLANK = 0.08;

    /** Way from one printed character to the next, in em: that of a sans-serif face. */
    private static final double PRINTED_ADVANCE = 0.53;

    private static final double NARROWEST = 0.85;

    /** The ink is scaled anyway; this is a size that every handwriter takes. */
    private static final double INK_X_HEIGHT_MM = Layout.USUAL.xHeightMm();

    private final InkWriter writer;
    private final InkMarkup markup;
    private final OptionalDouble maxWidth;
    private final OptionalDouble penWidth;
    private int number;

    /**
     * @param maxWidth of a line in user units, if it is limited
     * @param penWidth in user units, if it does not follow from the text
     */
    WrittenText(InkWriter writer, InkMarkup markup, OptionalDouble maxWidth, OptionalDouble penWidth) {
        this.writer = writer;
        this.markup = markup;
        this.maxWidth = maxWidth;
        this.penWidth = penWidth;
    }

    /** A run and its ink; the left end of the ink lies at x of the chunk. */
    private record Written(TextRun run, Handwriting ink, Bounds box, double x, double scaleX, double scaleY) {}

    /** Writes all the chunks. */
    void write(List<TextChunk> chunks) {
        List<List<Written>> written = chunks.stream().map(this::write).toList();
        Optional<Provenance> provenance = written.stream()
                .flatMap(List::stream)
                .findFirst()
                .flatMap(first -> first.ink().provenance());
        markup.provenance(provenance);
        for (int i = 0; i < chunks.size(); i++) {
            place(chunks.get(i), written.get(i));
        }
    }

    private List<Written> write(TextChunk chunk) {
        List<Written> written = new ArrayList<>();
        double end = 0;
        for (TextRun run : chunk.runs()) {
            Handwriting ink = writer.write(run.text(), INK_X_HEIGHT_MM, Layout.MAX_LINE_WIDTH_MM, number++);
            Bounds box = Bounds.of(ink.strokes()).orElse(new Bounds(0, 0, 0, 0));
            double scale = FontMetrics.X_HEIGHT * run.fontSize() / INK_X_HEIGHT_MM;
            double fit = fit(run, box.width() * scale);
            double gap = written.isEmpty() ? 0 : (run.spaceBefore() ? BLANK : NO_BLANK) * run.fontSize();
            double start = end + gap + run.dx();
            written.add(new Written(run, ink, box, start, scale * fit, scale));
            end = start + box.width() * scale * fit;
        }
        return written;
    }

    /** Neighbours reckon with print, which is narrower: people write closer where they have to, but only a little. */
    private static double fit(TextRun run, double width) {
        if (!(width > 0)) {
            return 1;
        }
        double printed = PRINTED_ADVANCE * run.fontSize() * run.text().length();
        return run.fitWidth() > 0 ? run.fitWidth() / width : Math.max(NARROWEST, Math.min(1, printed / width));
    }

    private void place(TextChunk chunk, List<Written> written) {
        Written first = written.get(0);
        Written last = written.get(written.size() - 1);
        double left = first.x();
        double width = last.x() + last.box().width() * last.scaleX() - left;
        double stretch = chunk.fitWidth() > 0 && width > 0 ? chunk.fitWidth() / width : 1;
        double shrink = maxWidth.isPresent() && width * stretch > maxWidth.getAsDouble()
                ? maxWidth.getAsDouble() / (width * stretch)
                : 1;
        double start = chunk.x() + left - chunk.anchor() * width * stretch * shrink;
        double y = chunk.y();
        for (Written each : written) {
            y += each.run().dy();
            double x = start + (each.x() - left) * stretch * shrink;
            double scaleX = each.scaleX() * stretch * shrink;
            Placing placing =
                    new Placing(x - each.box().minX() * scaleX, y - each.run().shift(), scaleX, each.scaleY() * shrink);
            List<Stroke> strokes = placing.of(each.ink().strokes().toList());
            double xHeight = FontMetrics.X_HEIGHT * each.run().fontSize() * shrink;
            InkStyle style = each.run().style();
            markup.strokes(strokes, xHeight, style.withWidth(penWidth.orElse(style.width())));
        }
    }
}
