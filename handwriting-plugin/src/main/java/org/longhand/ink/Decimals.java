package org.longhand.ink;

/**
 * Coordinates with a fixed number of decimals, as short as documents allow: no leading or trailing zeros.
 *
 * @param digits decimals, 0 to 9
 */
public record Decimals(int digits) {

    public Decimals {
        if (digits < 0 || digits > 9) {
            throw new IllegalArgumentException("%d decimals asked for, but must be 0 to 9".formatted(digits));
        }
    }

    /** The value in units of the last decimal. */
    public long round(double value) {
        return Math.round(value * unit());
    }

    /** Such as {@code .5}, {@code -1.25} or {@code 3}. */
    public String format(double value) {
        return formatRounded(round(value));
    }

    /** As {@link #format}, of what {@link #round} gave. */
    public String formatRounded(long rounded) {
        if (rounded == 0) {
            return "0";
        }
        long whole = Math.abs(rounded) / unit();
        long fraction = Math.abs(rounded) % unit();
        StringBuilder result = new StringBuilder(rounded < 0 ? "-" : "");
        if (whole > 0) {
            result.append(whole);
        }
        if (fraction > 0) {
            result.append('.').append(Long.toString(unit() + fraction), 1, digits + 1);
            while (result.charAt(result.length() - 1) == '0') {
                result.setLength(result.length() - 1);
            }
        }
        return result.toString();
    }

    private long unit() {
        long unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        return unit;
    }
}
