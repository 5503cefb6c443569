package org.longhand.training.unipen;

import java.util.Arrays;

/** Collects the coordinate lines of one component; columns beyond x and y (time, pressure) are not read. */
final class CoordinateLines {

    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    int size() {
        return size;
    }

    /**
     * Adds a line of numbers.
     *
     * @return false, and nothing is added, if x or y is missing or not a finite number
     */
    boolean add(String line, CoordinateLayout layout) {
        double lineX = column(line, layout.x());
        double lineY = column(line, layout.y());
        if (!Double.isFinite(lineX) || !Double.isFinite(lineY)) {
            return false;
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = lineX;
        y[size++] = lineY;
        return true;
    }

    /** The points so far, {@code [2][size]}. */
    double[][] points() {
        return new double[][] {Arrays.copyOf(x, size), Arrays.copyOf(y, size)};
    }

    private static double column(String line, int index) {
        int end = 0;
        for (int column = 0; ; column++) {
            int start = end;
            while (start < line.length() && line.charAt(start) <= ' ') {
                start++;
            }
            if (start == line.length()) {
                return Double.NaN;
            }
            end = start;
            while (end < line.length() && line.charAt(end) > ' ') {
                end++;
            }
            if (column == index) {
                return number(line, start, end);
            }
        }
    }

    /** Short whole numbers, which is nearly all of them, are read without making a string. */
    private static double number(String line, int start, int end) {
        int digits = line.charAt(start) == '-' ? start + 1 : start;
        boolean whole = digits < end && end - digits <= 9;
        int value = 0;
        for (int i = digits; whole && i < end; i++) {
            int digit = line.charAt(i) - '0';
            whole = digit >= 0 && digit <= 9;
            value = 10 * value + digit;
        }
        return whole ? (digits > start ? -value : value) : decimal(line.substring(start, end));
    }

    private static double decimal(String token) {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
