package org.longhand.api;

/** The kind of document that the ink becomes. */
public sealed interface Output {

    /** The pen that draws the ink. */
    Pen pen();

    /** An SVG just large enough for the ink, in millimetres, without a background. */
    record Svg(Pen pen) implements Output {}

    /** A PDF of as many pages as the ink needs, searchable. */
    record Pdf(Pen pen, Page page) implements Output {}

    /**
     * A PNG just large enough for the ink, on white.
     *
     * @param dotsPerInch resolution, 10 to 2400
     */
    record Png(Pen pen, int dotsPerInch) implements Output {

        public Png {
            if (dotsPerInch < 10 || dotsPerInch > 2400) {
                throw new IllegalArgumentException(
                        "resolution is %d dpi, but must be 10 to 2400".formatted(dotsPerInch));
            }
        }
    }

    /**
     * An SVG that writes itself once at the speed of a hand. Where motion is unwelcome or unknown, the finished ink
     * shows.
     *
     * @param pen with a round nib
     * @param pace 1 is a person's, 2 twice as fast; 0.1 to 100
     */
    record AnimatedSvg(Pen pen, double pace) implements Output {

        public AnimatedSvg {
            if (!(pace >= 0.1 && pace <= 100)) {
                throw new IllegalArgumentException("pace is %s, but must be 0.1 to 100".formatted(pace));
            }
            if (!pen.isRound()) {
                throw new IllegalArgumentException(
                        "an SVG that writes itself needs a round nib; use one, or a still SVG");
            }
        }
    }

    /**
     * G-code in millimetres that moves a real pen along the strokes, in writing order.
     *
     * @param pen to put into the plotter; a comment names it
     */
    record Gcode(Pen pen, Plotter plotter) implements Output {}
}
