package org.longhand.training.unipen;

import java.util.Set;
import org.longhand.training.corpus.TokenisedLabels;

/** Undoes what contributors did to their labels, so that they say what was written. */
final class UnipenLabels {

    /** Annotated token by token, with blanks around punctuation that the ink does not have. */
    private static final Set<String> TOKENISED = Set.of("cea", "ceb", "cec", "ced", "dar", "hpb", "hpp", "kai", "sta");

    private UnipenLabels() {}

    static boolean isTokenised(String contributor) {
        return TOKENISED.contains(contributor);
    }

    /** The text behind a label of this contributor. */
    static String repair(String contributor, String label) {
        String text = label.replace("\\@", "@");
        if (contributor.equals("lex")) {
            text = text.replace("&&", "&");
        }
        return isTokenised(contributor) ? TokenisedLabels.join(text) : text;
    }
}
