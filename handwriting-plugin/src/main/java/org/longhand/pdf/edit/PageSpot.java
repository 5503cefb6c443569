package org.longhand.pdf.edit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.api.Alignment;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Placement;
import org.longhand.ink.Bounds;
import org.longhand.pdf.SheetContent;

/**
 * A place on a page.
 *
 * @param page the page
 * @param origin from points around the place, y upwards, to user space
 * @param reference what of the ink lies at the origin
 * @param widthMm room to the right
 * @param heightMm room downwards
 * @param printMm from the origin to print that follows on the line, which the ink is not to reach; infinite if none does
 * @param request what to write
 * @param replaced what of the page's content is taken out
 */
record PageSpot(
        VisiblePage page,
        AffineTransform origin,
        Reference reference,
        double widthMm,
        double heightMm,
        double printMm,
        HandwritingRequest request,
        List<PrintedText.Code> replaced)
        implements Spot {

    PageSpot {
        replaced = List.copyOf(replaced);
    }

    /** Blank border that lines keep from the right edge of the page, unless they start nearer to the left one. */
    private static final double MARGIN_MM = 10;

    /** Room above the first baseline, in x-heights, that a line has even if its letters are low. */
    private static final double LEAST_ASCENT = 2;

    /** From a printed text to the ink behind it, in x-heights of the ink. */
    private static final double GAP = 1.2;

    /** Between printed words, in the size of their letters. */
    private static final double BLANK = 0.28;

    /** How far printed letters reach below their baseline, in their size. */
    private static final double DESCENT = 0.3;

    /** What of the ink lies at the origin; always at its left. */
    enum Reference {
        UPPER_EDGE,
        FIRST_BASELINE
    }

    /**
     * A position of the visible page.
     *
     * @throws MisplacedException if it leaves no room on the page
     */
    static PageSpot at(OpenDocument document, Placement.At at, HandwritingRequest request) {
        VisiblePage page = document.numbered(at.page());
        return new PageSpot(
                page,
                page.place(at.xMm(), at.yMm()),
                Reference.UPPER_EDGE,
                page.widthMm() - at.xMm() - Math.min(MARGIN_MM, at.xMm()),
                page.heightMm() - at.yMm(),
                Double.POSITIVE_INFINITY,
                request,
                List.of());
    }

    /**
     * A place beside printed text.
     *
     * @throws MisplacedException if no page has the text
     */
    static PageSpot beside(OpenDocument document, Placement.Anchor anchor, HandwritingRequest request)
            throws IOException {
        int first = anchor.page().isPresent()
                ? document.numbered(anchor.page().getAsInt()).number()
                : 1;
        int last = anchor.page().orElse(document.pages().size());
        for (int number = first; number <= last; number++) {
            Optional<FoundText> found = PrintedText.find(document.pages().get(number - 1), anchor.text());
            if (found.isPresent()) {
                return beside(document.page(number), found.get(), anchor.side(), request);
            }
        }
        throw new MisplacedException("'%s' is not printed %s; text in pictures is not found"
                .formatted(anchor.text(), anchor.page().isPresent() ? "on page " + first : "in " + document.name()));
    }

    private static PageSpot beside(VisiblePage page, FoundText text, Placement.Side side, HandwritingRequest request) {
        Point2D corner = side == Placement.Side.AFTER ? text.end() : text.start();
        AffineTransform origin = AffineTransform.getTranslateInstance(corner.getX(), corner.getY());
        origin.rotate(text.direction());
        double gapMm = 0;
        switch (side) {
            case BELOW -> origin.translate(0, -DESCENT * text.height());
            case AFTER -> {
                origin.translate(text.going(), 0);
                gapMm = GAP * request.xHeightMm();
            }
            case INSTEAD -> {}
        }
        origin.scale(1 / page.unitPt(), 1 / page.unitPt());
        origin.translate(gapMm * SheetContent.POINTS_PER_MM, 0);
        Rectangle2D visible = page.seenFrom(origin);
        double right = visible.getMaxX() / SheetContent.POINTS_PER_MM;
        double left = -visible.getMinX() / SheetContent.POINTS_PER_MM;
        return new PageSpot(
                page,
                origin,
                side == Placement.Side.BELOW ? Reference.UPPER_EDGE : Reference.FIRST_BASELINE,
                right - Math.max(0, Math.min(MARGIN_MM, left)),
                -visible.getMinY() / SheetContent.POINTS_PER_MM,
                roomMm(page, text, side) - gapMm,
                request,
                side == Placement.Side.INSTEAD ? text.codes() : List.of());
    }

    /** Room up to what is printed next. A blank before that stays free, unless the text to be replaced left none. */
    private static double roomMm(VisiblePage page, FoundText text, Placement.Side side) {
        double blank = BLANK * text.height();
        double room = switch (side) {
            case AFTER -> text.roomBehind() - blank;
            case BELOW -> Double.POSITIVE_INFINITY;
            case INSTEAD -> Math.max(text.start().distance(text.end()), text.room() - blank);
        };
        return room * page.unitPt() / SheetContent.POINTS_PER_MM;
    }

    @Override
    public Handwriting write(Function<HandwritingRequest, Handwriting> hand) {
        if (widthMm < Layout.MIN_LINE_WIDTH_MM || heightMm < request.xHeightMm()) {
            throw new MisplacedException("there is room for %.1f x %.1f mm only there: page %d is %.1f x %.1f mm"
                    .formatted(
                            Math.max(0, widthMm),
                            Math.max(0, heightMm),
                            page.number(),
                            page.widthMm(),
                            page.heightMm()));
        }
        double lineMm = Math.min(request.lineWidthMm(), widthMm);
        return printMm < lineMm ? before(Math.max(0, printMm), hand) : hand.apply(request.withLineWidthMm(lineMm));
    }

    /** Keeps to the line, and is smaller if it must be. */
    private Handwriting before(double endMm, Function<HandwritingRequest, Handwriting> hand) {
        Layout line = request.layout().withAlignment(Alignment.LEFT).withLineWidthMm(Layout.MAX_LINE_WIDTH_MM);
        Handwriting ink = hand.apply(request.withLayout(line));
        double width = Bounds.of(ink.strokes()).map(Bounds::maxX).orElse(0.0);
        double scale = width > endMm ? endMm / width : 1;
        if (scale * ink.xHeightMm() < Layout.MIN_X_HEIGHT_MM) {
            throw new MisplacedException(
                    "the ink is %.1f mm long, but there are %.1f mm up to what is printed behind it; write less"
                            .formatted(width, endMm));
        }
        return new MovedInk(scale, 0, 0).of(ink);
    }

    @Override
    public void draw(Handwriting ink, Drawing drawing) throws IOException {
        Bounds bounds = Bounds.of(ink.strokes()).orElse(new Bounds(0, 0, 0, 0));
        double ascent =
                reference == Reference.UPPER_EDGE ? Math.max(-bounds.minY(), LEAST_ASCENT * ink.xHeightMm()) : 0;
        double height = ascent + bounds.maxY();
        if (height > heightMm) {
            throw new MisplacedException(
                    "the ink is %.1f mm high, but page %d has room for %.1f mm below that place; write less or smaller"
                            .formatted(height, page.number(), heightMm));
        }
        AffineTransform place = new AffineTransform(origin);
        place.translate(0, -ascent * SheetContent.POINTS_PER_MM);
        if (!replaced.isEmpty()) {
            drawing.remove(page, replaced);
        }
        drawing.onPage(page, ink, place);
    }
}
