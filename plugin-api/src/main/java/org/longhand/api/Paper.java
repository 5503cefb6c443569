package org.longhand.api;

import java.util.Objects;

/**
 * What is printed on a page before anybody writes on it.
 *
 * @param kind what the rulings are
 * @param distanceMm from one ruling to the next in millimetres, {@value #MIN_DISTANCE_MM} to {@value #MAX_DISTANCE_MM};
 *     blank paper has one too, but does not show it
 */
public record Paper(Kind kind, double distanceMm) {

    /** Closest rulings in millimetres. */
    public static final double MIN_DISTANCE_MM = 2;
    /** Widest rulings in millimetres. */
    public static final double MAX_DISTANCE_MM = 100;

    /** Nothing is printed. */
    public static final Paper BLANK = new Paper(Kind.BLANK, 8);
    /** Lines 8 mm apart. */
    public static final Paper RULED = new Paper(Kind.RULED, 8);
    /** Squares of 5 mm. */
    public static final Paper GRID = new Paper(Kind.GRID, 5);
    /** Dots 5 mm apart. */
    public static final Paper DOTTED = new Paper(Kind.DOTTED, 5);

    /** What the rulings are. */
    public enum Kind {
        /** Nothing is drawn. */
        BLANK,
        /** Lines to write on. */
        RULED,
        /** Squares. */
        GRID,
        /** Dots at the corners of squares. */
        DOTTED
    }

    /**
     * Checks the distance.
     *
     * @param kind what the rulings are
     * @param distanceMm {@value #MIN_DISTANCE_MM} to {@value #MAX_DISTANCE_MM}
     * @throws IllegalArgumentException if it is out of its range
     */
    public Paper {
        Objects.requireNonNull(kind, "kind");
        if (!(distanceMm >= MIN_DISTANCE_MM && distanceMm <= MAX_DISTANCE_MM)) {
            throw new IllegalArgumentException("rulings are %s mm apart, but must be %s to %s mm"
                    .formatted(distanceMm, MIN_DISTANCE_MM, MAX_DISTANCE_MM));
        }
    }

    /**
     * The same kind with its rulings closer together or farther apart.
     *
     * @param value {@value #MIN_DISTANCE_MM} to {@value #MAX_DISTANCE_MM} mm
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of this range
     */
    public Paper withDistanceMm(double value) {
        return new Paper(kind, value);
    }

    /**
     * Whether lines keep to something printed.
     *
     * @return false for blank paper
     */
    public boolean isRuled() {
        return kind != Kind.BLANK;
    }
}
