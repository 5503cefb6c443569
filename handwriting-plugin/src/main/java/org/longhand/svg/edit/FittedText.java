package org.longhand.svg.edit;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.longhand.api.Alignment;
import org.longhand.api.Handwriting;
import org.longhand.api.Layout;
import org.longhand.ink.Bounds;

/** Sets handwriting in a box: as large as fits, aligned, in the middle of its height. */
final class FittedText {

    /** Border that stays free, as a share of the box's shorter side. */
    private static final double PADDING = 0.06;

    /** What a line takes up, in x-heights: its letters, all of the line, and one character of it. */
    private static final double LETTER_HEIGHT = 3;

    private static final double LINE_HEIGHT = 3.2;
    private static final double ADVANCE = 1.25;

    private static final double INK_X_HEIGHT_MM = Layout.USUAL.xHeightMm();

    /** Width of the pen in x-heights. */
    private static final double PEN = 0.12;

    private FittedText() {}

    /**
     * Writes the text.
     *
     * @param box in user units
     * @param xHeight largest, in user units
     * @param paint colour
     * @param penWidth in user units, or empty to follow the size
     */
    static void write(
            String text,
            Bounds box,
            OptionalDouble xHeight,
            String paint,
            OptionalDouble penWidth,
            InkWriter writer,
            InkMarkup markup) {
        Bounds room = box.grow(-PADDING * Math.min(box.width(), box.height()));
        double wanted = Math.min(xHeight.orElse(Double.MAX_VALUE), largest(text, room));
        double lineWidthMm = room.width() / wanted * INK_X_HEIGHT_MM;
        Handwriting ink = writer.write(
                text,
                INK_X_HEIGHT_MM,
                Math.max(Layout.MIN_LINE_WIDTH_MM, Math.min(Layout.MAX_LINE_WIDTH_MM, lineWidthMm)),
                0);
        Bounds drawn = Bounds.of(ink.strokes()).orElse(new Bounds(0, 0, 1, 1));
        double scale = Math.min(
                wanted / INK_X_HEIGHT_MM, Math.min(room.width() / drawn.width(), room.height() / drawn.height()));
        double top = room.minY() + (room.height() - scale * drawn.height()) / 2;
        double left =
                room.minX() + blankAtLeft(writer.style().layout().alignment()) * (room.width() - scale * drawn.width());
        Placing placing = new Placing(left - scale * drawn.minX(), top - scale * drawn.minY(), scale, scale);
        double height = scale * INK_X_HEIGHT_MM;
        markup.provenance(ink.provenance())
                .strokes(
                        placing.of(ink.strokes().toList()),
                        height,
                        new InkStyle(paint, 1, penWidth.orElse(PEN * height)));
    }

    /** Share of the blank in a line that is left of its ink. */
    private static double blankAtLeft(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> 0;
            case CENTER -> 0.5;
            case RIGHT -> 1;
        };
    }

    /** The largest x-height at which all lines should fit: bisection, as more lines fit the smaller they are. */
    private static double largest(String text, Bounds room) {
        double fits = 0;
        double tooLarge = room.height() / LETTER_HEIGHT;
        if (height(text, room.width(), tooLarge) <= room.height()) {
            return tooLarge;
        }
        for (int i = 0; i < 40; i++) {
            double middle = (fits + tooLarge) / 2;
            if (height(text, room.width(), middle) <= room.height()) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    private static double height(String text, double width, double xHeight) {
        int perLine = (int) (width / (ADVANCE * xHeight));
        int lines = text.lines().mapToInt(line -> lines(line, perLine)).sum();
        return xHeight * (LETTER_HEIGHT + LINE_HEIGHT * (lines - 1));
    }

    /** Lines that a text wraps to; a word that is too long for one counts as many. */
    private static int lines(String line, int perLine) {
        int lines = 1;
        int used = 0;
        for (String word : Arrays.asList(line.strip().split("\\s+"))) {
            if (used > 0 && used + 1 + word.length() > perLine) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.length();
            if (used > perLine) {
                lines += 1000;
            }
        }
        return lines;
    }
}
