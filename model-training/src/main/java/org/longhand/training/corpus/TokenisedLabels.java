package org.longhand.training.corpus;

import java.util.regex.Pattern;

/** Puts labels together again that annotators cut into tokens, with blanks that the ink does not have. */
public final class TokenisedLabels {

    private static final Pattern BEFORE_PUNCTUATION = Pattern.compile(" +([.,!?;:])(?=[ .,!?;:\"')]|$)");
    private static final Pattern IN_CONTRACTION = Pattern.compile("(?<=[A-Za-z]) ?' ?(?=(?:s|t|d|m|ll|re|ve)\\b)");

    private TokenisedLabels() {}

    /** The text without blanks before punctuation and in words like {@code don't}. */
    public static String join(String label) {
        String text = BEFORE_PUNCTUATION.matcher(label).replaceAll("$1");
        return IN_CONTRACTION.matcher(text).replaceAll("'");
    }
}
