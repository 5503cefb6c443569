package org.longhand.training.unipen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which columns of a coordinate line hold x and y, as {@code .COORD X Y T} says.
 *
 * @param x index of the column of x
 * @param y index of the column of y
 */
record CoordinateLayout(int x, int y) {

    /** In force until a file says otherwise. */
    static final CoordinateLayout DEFAULT = new CoordinateLayout(0, 1);

    /** Reads the value of {@code .COORD}; empty if it lacks x or y. */
    static Optional<CoordinateLayout> parse(String value) {
        List<String> columns = List.of(value.strip().toUpperCase(Locale.ROOT).split("\\s+"));
        CoordinateLayout layout = new CoordinateLayout(columns.indexOf("X"), columns.indexOf("Y"));
        return layout.x < 0 || layout.y < 0 ? Optional.empty() : Optional.of(layout);
    }
}
