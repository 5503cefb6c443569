package org.longhand.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;
import org.longhand.ink.NibOutline;
import org.longhand.page.Canvas;
import org.longhand.page.Rulings;
import org.w3c.dom.Node;

/** Paints ink on white, antialiased, just large enough for it. */
public final class PngWriter {

    /** 256 MiB of pixels: two A4 pages at 600 dpi. */
    private static final long MOST_PIXELS = 64L << 20;

    private static final double MM_PER_INCH = 25.4;
    /** Nearly nothing: the round ends make the dot. */
    private static final float DOT_LENGTH = 0.01f;

    static final String PNG_METADATA = "javax_imageio_png_1.0";

    private final Pen pen;
    private final int dotsPerInch;
    private final Optional<Page> page;

    /** Makes a writer of such documents. */
    public PngWriter(Output.Png output) {
        this.pen = output.pen();
        this.dotsPerInch = output.dotsPerInch();
        this.page = output.page();
    }

    /**
     * Writes the image. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the image would have more pixels than is sensible, or the ink does not fit on
     *     the page
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        Canvas canvas = page.map(sheet -> Canvas.of(ink, sheet)).orElseGet(() -> Canvas.around(ink, pen));
        requireSensibleSize(canvas.box());
        encode(paint(ink, canvas), ink.provenance(), to);
    }

    /** Not {@link ImageIO#write}, which cannot tell the resolution, and would use temporary files. */
    private void encode(BufferedImage image, Optional<Provenance> provenance, OutputStream to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            metadata.mergeTree(PNG_METADATA, resolution());
            if (provenance.isPresent()) {
                metadata.mergeTree(PNG_METADATA, PngText.of(provenance.get()));
            }
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }

    private Node resolution() {
        String pixelsPerMetre = Long.toString(Math.round(dotsPerInch * 1000 / MM_PER_INCH));
        IIOMetadataNode physicalSize = new IIOMetadataNode("pHYs");
        physicalSize.setAttribute("pixelsPerUnitXAxis", pixelsPerMetre);
        physicalSize.setAttribute("pixelsPerUnitYAxis", pixelsPerMetre);
        physicalSize.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(physicalSize);
        return root;
    }

    private BufferedImage paint(Handwriting ink, Canvas canvas) {
        Bounds box = canvas.box();
        double scale = dotsPerInch / MM_PER_INCH;
        BufferedImage image = new BufferedImage(pixels(box.width()), pixels(box.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        canvas.rulings().ifPresent(rulings -> paint(rulings, graphics));
        graphics.translate(-box.minX(), -box.minY());
        graphics.setColor(new Color(pen.rgb()));
        graphics.setStroke(new BasicStroke((float) pen.widthMm(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (pen.isRound()) {
            ink.strokes().map(PngWriter::path).forEach(graphics::draw);
        } else {
            NibOutline outline = NibOutline.of(ink, pen);
            ink.strokes().map(outline::contours).map(PngWriter::area).forEach(graphics::fill);
        }
        graphics.dispose();
        return image;
    }

    private static void paint(Rulings rulings, Graphics2D graphics) {
        float width = (float) rulings.pen().widthMm();
        float[] dots = {DOT_LENGTH, (float) rulings.dotDistanceMm() - DOT_LENGTH};
        graphics.setColor(new Color(rulings.pen().rgb()));
        graphics.setStroke(new BasicStroke(
                width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, rulings.dotDistanceMm() > 0 ? dots : null, 0));
        for (Rulings.Segment line : rulings.lines()) {
            graphics.draw(new Line2D.Double(
                    line.from().x(), line.from().y(), line.to().x(), line.to().y()));
        }
    }

    private static Path2D path(Stroke stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(stroke.start().x(), stroke.start().y());
        if (stroke.isDot()) {
            path.lineTo(stroke.start().x(), stroke.start().y());
        }
        stroke.curves().forEach(curve -> append(curve, path));
        return path;
    }

    private static Path2D area(List<List<Curve>> contours) {
        Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (List<Curve> contour : contours) {
            area.moveTo(contour.get(0).from().x(), contour.get(0).from().y());
            contour.forEach(curve -> append(curve, area));
            area.closePath();
        }
        return area;
    }

    private static void append(Curve curve, Path2D path) {
        path.curveTo(
                curve.control1().x(),
                curve.control1().y(),
                curve.control2().x(),
                curve.control2().y(),
                curve.to().x(),
                curve.to().y());
    }

    private void requireSensibleSize(Bounds box) {
        double pixels = (double) pixels(box.width()) * pixels(box.height());
        if (pixels > MOST_PIXELS) {
            int most = (int) (dotsPerInch * Math.sqrt(MOST_PIXELS / pixels));
            throw new IllegalArgumentException(
                    "%.0f x %.0f mm at %d dpi are %.0f million pixels, but the limit is %d; use %d dpi or less, or SVG"
                            .formatted(
                                    box.width(),
                                    box.height(),
                                    dotsPerInch,
                                    pixels / 1e6,
                                    MOST_PIXELS / 1_000_000,
                                    most));
        }
    }

    private int pixels(double mm) {
        return (int) Math.ceil(mm * dotsPerInch / MM_PER_INCH);
    }
}
