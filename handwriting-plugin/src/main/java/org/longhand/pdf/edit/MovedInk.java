package org.longhand.pdf.edit;

import java.util.List;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Point;
import org.longhand.api.Stroke;

/**
 * Makes ink smaller or larger and moves it.
 *
 * @param scale first, around the ink's origin
 * @param rightMm then, to the right
 * @param downMm and downwards
 */
record MovedInk(double scale, double rightMm, double downMm) {

    Handwriting of(Handwriting ink) {
        List<Line> lines = ink.lines().stream()
                .map(line -> new Line(
                        line.words().stream()
                                .map(word -> new Word(word.text(), of(word.strokes())))
                                .toList(),
                        scale * line.baselineMm() + downMm))
                .toList();
        return new Handwriting(lines, scale * ink.xHeightMm(), ink.provenance());
    }

    List<Stroke> of(List<Stroke> strokes) {
        return strokes.stream()
                .map(stroke -> new Stroke(
                        stroke.points().stream().map(this::of).toList(),
                        stroke.curves().stream().map(this::of).toList()))
                .toList();
    }

    private Curve of(Curve curve) {
        return new Curve(of(curve.from()), of(curve.control1()), of(curve.control2()), of(curve.to()));
    }

    private Point of(Point point) {
        return new Point(scale * point.x() + rightMm, scale * point.y() + downMm);
    }
}
