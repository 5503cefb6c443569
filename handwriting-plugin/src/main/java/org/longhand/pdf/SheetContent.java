package org.longhand.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;
import org.longhand.ink.Decimals;
import org.longhand.ink.NibOutline;
import org.longhand.page.Rulings;
import org.longhand.page.Sheet;

/**
 * The drawing operators of one page (ISO 32000-1, Annex A): the rulings of the paper, the ink and, unseen over it, its
 * text.
 *
 * <p>They are written here and not by PDFBox, whose five decimals make a page nearly twice as large.
 */
public final class SheetContent {

    /** Name of the text's font in the resources of what holds the content. */
    public static final String FONT = "T";

    /** Name of the rulings' layer in the resources of the page. */
    static final String PAPER = "Paper";

    public static final double POINTS_PER_MM = 72 / 25.4;

    private static final Decimals DECIMALS = new Decimals(2);
    private static final Decimals COLOUR = new Decimals(3);

    /** Least width of a word's box and of the gap behind it, in x-heights: readers tell words apart by gaps. */
    private static final double LEAST_WIDTH = 0.2;

    /** Font size in x-heights: boxes of 1.8 x-heights above the baseline hold a d or an l. */
    private static final double FONT_SIZE = 1.8 / InvisibleFont.ASCENT;

    private final StringBuilder operators = new StringBuilder();
    private final double heightMm;
    private final Point origin;
    private final double xHeightMm;

    private SheetContent(Page page, Point origin, double xHeightMm) {
        this(page.heightMm(), origin, xHeightMm);
    }

    private SheetContent(double heightMm, Point origin, double xHeightMm) {
        this.heightMm = heightMm;
        this.origin = origin;
        this.xHeightMm = xHeightMm;
    }

    /**
     * The content stream of the sheet, not compressed; lines with words are marked content, numbered from 0.
     *
     * @param outline of what the nib leaves, or empty for lines of constant width
     */
    static byte[] of(
            Sheet sheet, Page page, double xHeightMm, Pen pen, Optional<NibOutline> outline, InvisibleFont font) {
        SheetContent content = new SheetContent(page, sheet.origin(), xHeightMm);
        content.operators.append("q 3 Tr /").append(FONT).append(" 1 Tf 1 J 1 j ");
        content.pen(pen);
        int id = 0;
        for (Line line : sheet.lines()) {
            if (!line.words().isEmpty()) {
                content.operators.append("/P <</MCID ").append(id++).append(">> BDC\n");
                content.line(line, pen, outline, font);
                content.operators.append("EMC\n");
            }
        }
        content.operators.append("Q\n");
        return content.bytes();
    }

    /** The ink alone, without marks, its origin at the origin of the content. */
    public static byte[] of(Handwriting ink, Pen pen, InvisibleFont font) {
        SheetContent content = new SheetContent(0, new Point(0, 0), ink.xHeightMm());
        Optional<NibOutline> outline = pen.isRound() ? Optional.empty() : Optional.of(NibOutline.of(ink, pen));
        content.operators.append("q 3 Tr /").append(FONT).append(" 1 Tf 1 J 1 j ");
        content.pen(pen);
        ink.lines().forEach(line -> content.line(line, pen, outline, font));
        content.operators.append("Q\n");
        return content.bytes();
    }

    private void line(Line line, Pen pen, Optional<NibOutline> outline, InvisibleFont font) {
        StrokeOperators ink = new StrokeOperators(operators, xHeightMm);
        ink.begin(points(new Point(0, 0)), pen);
        line.strokes()
                .forEach(stroke ->
                        outline.ifPresentOrElse(nib -> ink.fill(nib.contours(stroke)), () -> ink.stroke(stroke)));
        ink.end();
        text(line, font);
    }

    /** The content stream of the rulings, to come before the sheet's; readers that speak a page leave them out. */
    static byte[] of(Rulings rulings, Page page) {
        SheetContent content = new SheetContent(page, new Point(0, 0), 0);
        content.operators.append("/Artifact BMC /OC /").append(PAPER).append(" BDC q 1 J ");
        if (rulings.dotDistanceMm() > 0) {
            content.operators.append("[0 ");
            content.number(rulings.dotDistanceMm() * POINTS_PER_MM).append("] 0 d ");
        }
        content.pen(rulings.pen());
        for (Rulings.Segment line : rulings.lines()) {
            content.point(line.from()).append("m ");
            content.point(line.to()).append("l\n");
        }
        content.operators.append("S Q EMC EMC\n");
        return content.bytes();
    }

    private byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void pen(Pen pen) {
        number(pen.widthMm() * POINTS_PER_MM).append("w ");
        colour(pen).append("RG ");
        colour(pen).append("rg\n");
    }

    private StringBuilder colour(Pen pen) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            operators.append(COLOUR.format((pen.rgb() >> shift & 0xff) / 255.0)).append(' ');
        }
        return operators;
    }

    private void text(Line line, InvisibleFont font) {
        operators.append("BT\n");
        double end = 0;
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            Optional<Bounds> box = Bounds.of(word.strokes().stream());
            double gap = i == 0 ? 0 : LEAST_WIDTH * xHeightMm;
            double left = Math.max(end + gap, box.map(Bounds::minX).orElse(end));
            if (i > 0) {
                text(" ", end, left, line.baselineMm(), font);
            }
            end = Math.max(left + LEAST_WIDTH * xHeightMm, box.map(Bounds::maxX).orElse(left));
            text(word.text(), left, end, line.baselineMm(), font);
        }
        if (line.wrapped()) {
            text(" ", end, end + LEAST_WIDTH * xHeightMm, line.baselineMm(), font);
        }
        operators.append("ET\n");
    }

    /** Stretches the text from left to right. */
    private void text(String text, double left, double right, double baseline, InvisibleFont font) {
        if (text.isEmpty()) {
            return;
        }
        double naturalWidth = InvisibleFont.ADVANCE * text.codePointCount(0, text.length());
        number((right - left) / naturalWidth * POINTS_PER_MM).append("0 0 ");
        number(FONT_SIZE * xHeightMm * POINTS_PER_MM);
        point(new Point(left, baseline)).append("Tm ");
        operators.append(font.encode(text)).append(" Tj\n");
    }

    private StringBuilder point(Point point) {
        Point onPage = points(point);
        number(onPage.x());
        return number(onPage.y());
    }

    /** From millimetres of the ink to points of the page. */
    private Point points(Point point) {
        return new Point((origin.x() + point.x()) * POINTS_PER_MM, (heightMm - origin.y() - point.y()) * POINTS_PER_MM);
    }

    private StringBuilder number(double value) {
        return operators.append(DECIMALS.format(value)).append(' ');
    }
}
