package org.longhand.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.longhand.api.Curve;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Point;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;

/** Shows hands side by side: on each line the hand's name, in the default hand, and a text written in it. */
final class HandSheet {

    private static final double X_HEIGHT_MM = Layout.USUAL.xHeightMm();
    private static final double LINE_MM = 4.2 * X_HEIGHT_MM;
    private static final double GAP_MM = 5;

    private final Handwriter handwriter;
    private final String text;

    /**
     * A sheet to be written.
     *
     * @param text sample for every hand, so short that it takes one line
     */
    HandSheet(Handwriter handwriter, String text) {
        this.handwriter = handwriter;
        this.text = text;
    }

    /**
     * Writes the sheet.
     *
     * @param hands what is shown, from top to bottom
     * @param done called after each hand
     */
    Handwriting write(List<Hand> hands, Runnable done) {
        Handwriting names =
                write(String.join("\n", hands.stream().map(Hand::name).toList()), "");
        double left =
                GAP_MM + names.strokes().mapToDouble(HandSheet::right).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < hands.size(); i++) {
            Line name = names.lines().get(i);
            Line sample = write(text, hands.get(i).name()).lines().get(0);
            double baseline = i * LINE_MM;
            List<Word> words = Stream.concat(
                            name.words().stream().map(word -> moved(word, 0, baseline - name.baselineMm())),
                            sample.words().stream().map(word -> moved(word, left, baseline - sample.baselineMm())))
                    .toList();
            lines.add(new Line(words, baseline));
            done.run();
        }
        boolean learned = hands.stream().anyMatch(Hand::learned);
        return new Handwriting(lines, X_HEIGHT_MM, names.provenance().map(from -> ofSeveral(from, learned)));
    }

    private static Provenance ofSeveral(Provenance from, boolean learned) {
        return new Provenance(
                from.product(), from.version(), from.network(), "several", learned, from.bias(), from.seed());
    }

    private Handwriting write(String what, String hand) {
        return handwriter.handwrite(HandwritingRequest.of(what)
                .withHand(hand)
                .withLayout(
                        Layout.USUAL.withLineWidthMm(Layout.MAX_LINE_WIDTH_MM).withIrregularity(0)));
    }

    private static double right(Stroke stroke) {
        return stroke.points().stream().mapToDouble(Point::x).max().orElse(0);
    }

    private static Word moved(Word word, double x, double y) {
        return new Word(
                word.text(),
                word.strokes().stream().map(stroke -> moved(stroke, x, y)).toList());
    }

    private static Stroke moved(Stroke stroke, double x, double y) {
        return new Stroke(
                stroke.points().stream().map(p -> moved(p, x, y)).toList(),
                stroke.curves().stream()
                        .map(c -> new Curve(
                                moved(c.from(), x, y),
                                moved(c.control1(), x, y),
                                moved(c.control2(), x, y),
                                moved(c.to(), x, y)))
                        .toList());
    }

    private static Point moved(Point point, double x, double y) {
        return new Point(point.x() + x, point.y() + y);
    }
}
