package org.longhand.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Judges words by whether figures, capitals and marks stand side by side: written into each other, two are read as one.
 * Small letters may join, and reach over and under each other and under capitals.
 */
final class OverlapJudge implements FaultJudge {

    /** What is no deeper within the character before it touches it only; in x-heights. */
    private static final double DEPTH = 0.1;
    /** Rows that overlap at least, and their share of those that both characters have. */
    private static final int LEAST_ROWS = 4;

    private static final double LEAST_SHARE = 0.4;

    @Override
    public double cost() {
        return 3; // two characters are lost
    }

    @Override
    public long faults(WordSample word) {
        String text = word.text();
        return IntStream.range(1, text.length())
                .filter(u -> standApart(text.charAt(u - 1), text.charAt(u)))
                .filter(u -> overlap(silhouette(word, u - 1), silhouette(word, u)))
                .count();
    }

    private static boolean standApart(char left, char right) {
        boolean isWithFigureOrMark = !Character.isLetter(left) || !Character.isLetter(right);
        return isWithFigureOrMark || Character.isUpperCase(left) && Character.isUpperCase(right);
    }

    private static boolean overlap(Silhouette left, Silhouette right) {
        double[] rooms = left.roomTo(right).toArray();
        long deep = Arrays.stream(rooms).filter(room -> room < -DEPTH).count();
        return deep >= LEAST_ROWS && deep >= LEAST_SHARE * rooms.length;
    }

    private static Silhouette silhouette(WordSample word, int character) {
        return Silhouette.of(word.traces(), c -> c == character);
    }
}
