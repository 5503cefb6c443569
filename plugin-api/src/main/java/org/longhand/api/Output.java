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
}
