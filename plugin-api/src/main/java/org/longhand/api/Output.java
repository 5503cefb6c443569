package org.longhand.api;

import java.util.Objects;
import java.util.Optional;

/** The kind of document that the ink becomes. */
public sealed interface Output {

    /**
     * What draws the ink.
     *
     * @return the pen, with its colour, width and nib
     */
    Pen pen();

    /**
     * An SVG in millimetres, without a background.
     *
     * @param pen that draws the ink
     * @param page to draw all of, which must have room for the ink (see {@link Handwriter#pages}); or empty to make the
     *     drawing just large enough for the ink
     * @param description title and language
     */
    record Svg(Pen pen, Optional<Page> page, Description description) implements Output {

        /**
         * An SVG of a page or of the ink alone.
         *
         * @param pen that draws the ink
         * @param page with its paper, or empty
         * @param description title and language
         */
        public Svg {
            Objects.requireNonNull(pen, "pen");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(description, "description");
        }

        /**
         * Just large enough for the ink, called after its first line.
         *
         * @param pen that draws the ink
         */
        public Svg(Pen pen) {
            this(pen, Optional.empty(), Description.USUAL);
        }
    }

    /**
     * InkML: the pen's positions with their times, the text and what wrote it, for programs that work with ink.
     *
     * @param pen whose colour and width the ink is said to have
     */
    record InkMl(Pen pen) implements Output {

        /**
         * InkML of a pen.
         *
         * @param pen with any nib; InkML tells its width alone
         */
        public InkMl {
            Objects.requireNonNull(pen, "pen");
        }
    }

    /**
     * A PDF of as many pages as the ink needs, searchable.
     *
     * @param pen that draws the ink
     * @param page each of the pages
     * @param description title and language
     */
    record Pdf(Pen pen, Page page, Description description) implements Output {

        /**
         * A PDF.
         *
         * @param pen that draws the ink
         * @param page with room for the longest line of the ink
         * @param description title and language
         */
        public Pdf {
            Objects.requireNonNull(pen, "pen");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(description, "description");
        }

        /**
         * A PDF called after its first line.
         *
         * @param pen that draws the ink
         * @param page with room for the longest line of the ink
         */
        public Pdf(Pen pen, Page page) {
            this(pen, page, Description.USUAL);
        }
    }

    /**
     * A PNG on white.
     *
     * @param pen that draws the ink
     * @param dotsPerInch resolution, {@value #MIN_DOTS_PER_INCH} to {@value #MAX_DOTS_PER_INCH}
     * @param page to paint all of, which must have room for the ink (see {@link Handwriter#pages}); or empty to make
     *     the image just large enough for the ink
     */
    record Png(Pen pen, int dotsPerInch, Optional<Page> page) implements Output {

        /** Coarsest resolution. */
        public static final int MIN_DOTS_PER_INCH = 10;
        /** Finest resolution. */
        public static final int MAX_DOTS_PER_INCH = 2400;

        /**
         * Checks the resolution.
         *
         * @param pen that draws the ink
         * @param dotsPerInch {@value #MIN_DOTS_PER_INCH} to {@value #MAX_DOTS_PER_INCH}
         * @param page with its paper, or empty
         * @throws IllegalArgumentException if the resolution is out of its range
         */
        public Png {
            Objects.requireNonNull(pen, "pen");
            Objects.requireNonNull(page, "page");
            if (dotsPerInch < MIN_DOTS_PER_INCH || dotsPerInch > MAX_DOTS_PER_INCH) {
                throw new IllegalArgumentException("resolution is %d dpi, but must be %d to %d"
                        .formatted(dotsPerInch, MIN_DOTS_PER_INCH, MAX_DOTS_PER_INCH));
            }
        }

        /**
         * Just large enough for the ink.
         *
         * @param pen that draws the ink
         * @param dotsPerInch {@value #MIN_DOTS_PER_INCH} to {@value #MAX_DOTS_PER_INCH}
         * @throws IllegalArgumentException if the resolution is out of this range
         */
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
     * @param page to draw all of, as in {@link Svg}; or empty to make the drawing just large enough for the ink
     * @param description title and language
     */
    record AnimatedSvg(Pen pen, double pace, Optional<Page> page, Description description) implements Output {

        /** Least pace. */
        public static final double MIN_PACE = 0.1;

        /** Greatest pace. */
        public static final double MAX_PACE = 100;

        /**
         * Checks nib and pace.
         *
         * @param pen with a round nib
         * @param pace 0.1 to 100
         * @param page with its paper, which does not move, or empty
         * @param description title and language
         * @throws IllegalArgumentException if the pace is out of its range or the nib not round
         */
        public AnimatedSvg {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(description, "description");
            if (!(pace >= MIN_PACE && pace <= MAX_PACE)) {
                throw new IllegalArgumentException(
                        "pace is %s, but must be %s to %s".formatted(pace, MIN_PACE, MAX_PACE));
            }
            if (!pen.isRound()) {
                throw new IllegalArgumentException(
                        "an SVG that writes itself needs a round nib; use one, or a still SVG");
            }
        }

        /**
         * Just large enough for the ink, called after its first line.
         *
         * @param pen with a round nib
         * @param pace 0.1 to 100
         * @throws IllegalArgumentException if the pace is out of its range or the nib not round
         */
        public AnimatedSvg(Pen pen, double pace) {
            this(pen, pace, Optional.empty(), Description.USUAL);
        }
    }

    /**
     * G-code in millimetres that moves a real pen along the strokes, in writing order.
     *
     * @param pen to put into the plotter; a comment names it
     * @param plotter what its commands look like
     */
    record Gcode(Pen pen, Plotter plotter) implements Output {

        /**
         * G-code of a plotter.
         *
         * @param pen with any nib; the plotter's own decides how lines look
         * @param plotter its speeds, origin and commands
         */
        public Gcode {
            Objects.requireNonNull(pen, "pen");
            Objects.requireNonNull(plotter, "plotter");
        }
    }
}
