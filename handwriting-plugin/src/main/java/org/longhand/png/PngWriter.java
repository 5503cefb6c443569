package org.longhand.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.longhand.api.Curve;
import org.longhand.api.Handwriting;
import org.longhand.api.Pen;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;

/** Paints ink on white, antialiased, just large enough for it. */
public final class PngWriter {

    /** 256 MiB of pixels: two A4 pages at 600 dpi. */
    private static final long MOST_PIXELS = 64L << 20;

    private static final double MM_PER_INCH = 25.4;
    private static final Bounds NO_INK = new Bounds(0, 0, 0, 0);

    private final Pen pen;
    private final int dotsPerInch;

    /** Makes a writer with a pen and a resolution. */
    public PngWriter(Pen pen, int dotsPerInch) {
        this.pen = pen;
        this.dotsPerInch = dotsPerInch;
    }

    /**
     * Writes the image. Does not close the stream.
     *
     * @throws IOException if the stream cannot be written
     * @throws IllegalArgumentException if the image would have more pixels than is sensible
     */
    public void write(Handwriting ink, OutputStream to) throws IOException {
        // Half a pen's width is ink, the other half is air.
        Bounds box = Bounds.of(ink.strokes()).orElse(NO_INK).grow(pen.widthMm());
        requireSensibleSize(box);
        ImageIO.write(paint(ink, box), "png", to);
    }

    private BufferedImage paint(Handwriting ink, Bounds box) {
        double scale = dotsPerInch / MM_PER_INCH;
        BufferedImage image = new BufferedImage(pixels(box.width()), pixels(box.height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.translate(-box.minX(), -box.minY());
        graphics.setColor(new Color(pen.rgb()));
        graphics.setStroke(new BasicStroke((float) pen.widthMm(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.strokes().map(PngWriter::path).forEach(graphics::draw);
        graphics.dispose();
        return image;
    }

    private static Path2D path(Stroke stroke) {
        Path2D path = new Path2D.Double();
        path.moveTo(stroke.start().x(), stroke.start().y());
        if (stroke.isDot()) {
            path.lineTo(stroke.start().x(), stroke.start().y());
        }
        for (Curve curve : stroke.curves()) {
            path.curveTo(
                    curve.control1().x(),
                    curve.control1().y(),
                    curve.control2().x(),
                    curve.control2().y(),
                    curve.to().x(),
                    curve.to().y());
        }
        return path;
    }

    private void requireSensibleSize(Bounds box) {
        double pixels = (double) pixels(box.width()) * pixels(box.height());
        if (pixels > MOST_PIXELS) {
            int most = (int) (dotsPerInch * Math.sqrt(MOST_PIXELS / pixels));
            throw new IllegalArgumentException(
                    "%.0f x %.0f mm at %d dpi are %.0f million pixels, but at most %d million are painted; use %d dpi or less, or SVG"
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
