package org.longhand.api;

/** Where in an SVG the handwriting goes. */
public sealed interface SvgPlacement {

    /**
     * At an element. A {@code text} is replaced and keeps its position, size, colour and anchor; into a group the ink is
     * added, within its box; beside any other graphics element, such as a {@code rect}, it is added within its box.
     *
     * @param id the element's {@code id}
     */
    record Element(String id) implements SvgPlacement {

        /**
         * Checks the name; whether there is such an element shows later.
         *
         * @param id not blank
         * @throws IllegalArgumentException if it is blank
         */
        public Element {
            if (id.isBlank()) {
                throw new IllegalArgumentException("the element's id is empty");
            }
        }
    }

    /**
     * On top of everything else.
     *
     * @param xMm left edge of the ink, in millimetres from the left edge of the drawing
     * @param yMm upper edge of the ink, in millimetres from its upper edge
     */
    record At(double xMm, double yMm) implements SvgPlacement {

        private static final double FARTHEST_MM = 1e6;

        /**
         * Checks the numbers; whether they lie on the drawing is not checked.
         *
         * @param xMm -1,000,000 to 1,000,000
         * @param yMm -1,000,000 to 1,000,000
         * @throws IllegalArgumentException if one is out of its range
         */
        public At {
            if (!(Math.abs(xMm) <= FARTHEST_MM && Math.abs(yMm) <= FARTHEST_MM)) {
                throw new IllegalArgumentException(
                        "position is %s,%s mm, but must be within %s mm".formatted(xMm, yMm, FARTHEST_MM));
            }
        }
    }
}
