package org.longhand.training.corpus;

import org.longhand.ink.InkTrace;

/**
 * Where an isolated character stands on the line, which its recording does not tell. Heights are those of printed letters,
 * in x-heights above the baseline.
 */
final class CharacterPlace {

    private static final String HANGING_FROM_X = "gpqy";
    private static final String HANGING_FROM_CAPITALS = "'\"`^*";
    private static final String CENTRED_ON_X = "-~=+<>:";
    private static final String CENTRED_ON_CAPITALS = "()[]{}|/\\$@";

    private static final double CAPITAL = 1.7;
    private static final double DOT_OF_J = 1.6;
    private static final double COMMA_DEPTH = 0.4;

    private CharacterPlace() {}

    /** The character moved so that the baseline is at y = 0. */
    static InkTrace onBaseline(InkTrace trace, char character) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (float y : trace.y()) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        double middle = (top + bottom) / 2;
        double move;
        if (HANGING_FROM_X.indexOf(character) >= 0) {
            move = -1 - top;
        } else if (character == 'j') {
            move = -DOT_OF_J - top;
        } else if (HANGING_FROM_CAPITALS.indexOf(character) >= 0) {
            move = -CAPITAL - top;
        } else if (CENTRED_ON_X.indexOf(character) >= 0) {
            move = -0.5 - middle;
        } else if (CENTRED_ON_CAPITALS.indexOf(character) >= 0) {
            move = -CAPITAL / 2 - middle;
        } else if (character == ',' || character == ';') {
            move = COMMA_DEPTH - bottom;
        } else {
            move = -bottom;
        }
        return trace.moved(0, move);
    }
}
