package org.longhand.glyph;

import java.util.Locale;

/**
 * What is added to a letter.
 *
 * @param place where it goes
 * @param partX how far from the left edge of the letter, as part of its width; 0 unless the place is {@link Place#AT}
 * @param partY how far from the foot of the letter, as part of its height; 0 likewise
 * @param shape its ink; empty if the mark changes only the ink that is there
 */
public record Mark(Place place, double partX, double partY, Shape shape) {

    /** Where a mark goes; the origin of its shape lies there. */
    public enum Place {
        /** Over the middle of the letter. */
        ABOVE,
        /** Under the middle of the letter. */
        BELOW,
        /** On the lowest ink in the middle of the letter. */
        FOOT,
        /** On the lowest ink in the right half of the letter. */
        TAIL,
        /** At the right edge of the letter, at its top. */
        BEHIND,
        /** At a part of the letter's width and height. */
        AT,
        /** Over all of the letter, whose box is the unit of the shape. */
        ACROSS,
        /** No ink: takes the dot of an i or j away. */
        DOT,
        /** No ink: lets the letter touch the one before it. */
        JOINED
    }

    /**
     * Reads a place of the shape files, such as {@code above} or {@code at .5 .8}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Mark parse(String place, String strokes) {
        String[] words = place.split(" +");
        double partX = words.length == 3 ? Double.parseDouble(words[1]) : 0;
        double partY = words.length == 3 ? Double.parseDouble(words[2]) : 0;
        return new Mark(Place.valueOf(words[0].toUpperCase(Locale.ROOT)), partX, partY, Shape.parse(strokes));
    }
}
