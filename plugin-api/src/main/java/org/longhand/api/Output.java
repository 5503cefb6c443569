package org.longhand.api;

import java.util.Optional;

/** The kind of document that the ink becomes. */
public sealed interface Output {

    /** The pen that draws the ink. */
    Pen pen();

    /**
     * An SVG in millimetres, without a background.
     *
     * @param page to draw all of, which must have room for the ink (see {@link Handwriter#pages}); or empty to make the
     *     drawing just large enough for the ink
     * @param description title and language
     */
    record Svg(Pen pen, Optional<Page> page, Description description) implements Output {

        /** Just large enough for the ink. */
        public Svg(Pen pen) {
            this(pen, Optional.empty(), Description.USUAL);
        }
    }

    /** InkML: the pen's positions with their times, the text and what wrote it, for programs that work with ink. */
    record InkMl(Pen pen) implements Output {}

    /**
     * A PDF of as many pages as the ink needs, searchable.
     *
     * @param description title and language
     */
    record Pdf(Pen pen, Page page, Description description) implements Output {

        /** A PDF called after its first line. */
        public Pdf(Pen pen, Page page) {
            this(pen, page, Description.USUAL);
        }
    }

    /**
     * A PNG on white.
     *
     * @param dotsPerInch resolution, {@value #MIN_DOTS_PER_INCH} to {@value #MAX_DOTS_PER_INCH}
     * @param page to paint all of, which must have room for the ink (see {@link Handwriter#pages}); or empty to make
     *     the image just large enough for the ink
     */
    record Png(Pen pen, int dotsPerInch, Optional<Page> page) implements Output {

        /** Coarsest resolution. */
        public static final int MIN_DOTS_PER_INCH = 10;
        /** Finest resolution. */
        public static final int MAX_DOTS_PER_INCH = 2400;

        public Png {
            if (dotsPerInch < MIN_DOTS_PER_INCH || dotsPerInch > MAX_DOTS_PER_INCH) {
                throw new IllegalArgumentException("resolution is %d dpi, but must be %d to %d"
                        .formatted(dotsPerInch, MIN_DOTS_PER_INCH, MAX_DOTS_PER_INCH));
            }
        }

        /** Just large enough for the ink. */
        public Png(Pen pen, int dotsPerInch) {
            this(pen, dotsPerInch, Optional.empty());
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
