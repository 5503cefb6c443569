package org.longhand.training.unipen;

import java.util.Set;
import java.util.regex.Pattern;

/** Undoes what contributors did to their labels, so that they say what was written. */
final class UnipenLabels {

    /** Annotated token by token, with blanks around punctuation that the ink does not have. */
    private static final Set<String> TOKENISED = Set.of("cea", "ceb", "cec", "ced", "dar", "hpb", "hpp", "kai", "sta");

    private static final Pattern BLANK_BEFORE_PUNCTUATION = Pattern.compile(" +([.,!?;:])(?=[ .,!?;:\"')]|$)");
    private static final Pattern BLANKS_IN_APOSTROPHE = Pattern.compile("(?<=[a-z]) ?' ?(?=(?:s|t|d|m|ll|re|ve)\\b)");

    private UnipenLabels() {}

    static boolean isTokenised(String contributor) {
        return TOKENISED.contains(contributor);
    }

    /** The text behind a label of this contributor. */
    static String repair(String contributor, String label) {
        String text = label.replace("\\\\", "\\").replace("\\@", "@");
        if (contributor.equals("lex")) {
            text = text.replace("&&", "&");
        }
        if (isTokenised(contributor)) {
            text = BLANK_BEFORE_PUNCTUATION.matcher(text).replaceAll("$1");
            text = BLANKS_IN_APOSTROPHE.matcher(text).replaceAll("'");
        }
        return text;
    }
}
