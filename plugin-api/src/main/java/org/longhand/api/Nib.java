package org.longhand.api;

/** The tip of a pen: what width its line has where. */
public sealed interface Nib {

    /** A ball or felt tip: the line is as wide as the pen everywhere. */
    Nib ROUND = new Round();

    /** A round tip of constant width. */
    record Round() implements Nib {}

    /**
     * A pointed tip that yields to pressure: the line is wide where the pen is slow and narrow where it is fast, and
     * tapers where it lands and lifts.
     *
     * @param contrast how far the width strays from the pen's, 0 to 0.8 of it
     */
    record Flexible(double contrast) implements Nib {

        /** A visible difference between thick and thin. */
        public static final double DEFAULT_CONTRAST = 0.5;

        /**
         * Checks the contrast.
         *
         * @param contrast 0 to 0.8; 0 looks like a round nib
         * @throws IllegalArgumentException if it is out of its range
         */
        public Flexible {
            if (!(contrast >= 0 && contrast <= 0.8)) {
                throw new IllegalArgumentException("contrast is %s, but must be 0 to 0.8".formatted(contrast));
            }
        }
    }

    /**
     * A broad edge held at a constant angle: as wide as the pen across the edge, a quarter of that along it.
     *
     * @param angleDegrees of the edge against the line of writing, counterclockwise, -90 to 90; calligraphers hold it
     *     at about 40
     */
    record Broad(double angleDegrees) implements Nib {

        /** How a right-handed writer holds a broad nib. */
        public static final double DEFAULT_ANGLE_DEGREES = 40;

        /**
         * Checks the angle.
         *
         * @param angleDegrees -90 to 90; 0 draws horizontal lines thin and vertical ones thick
         * @throws IllegalArgumentException if it is out of its range
         */
        public Broad {
            if (!(angleDegrees >= -90 && angleDegrees <= 90)) {
                throw new IllegalArgumentException("nib angle is %s, but must be -90 to 90".formatted(angleDegrees));
            }
        }
    }
}
