package org.longhand.svg.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document type declaration (XML 1.0, section 2.8), looked at before anything is parsed. */
final class Doctype {

    /** What may come before it. */
    private static final Pattern PROLOG =
            Pattern.compile("(?:\\s++|<\\?(?:[^?]|\\?(?!>))*+\\?>|<!--(?:[^-]|-(?!->))*+-->)*+");

    /** One that only names a DTD. */
    private static final Pattern NAME_ALONE = Pattern.compile("<!DOCTYPE(?:[^\\[>\"']|\"[^\"]*+\"|'[^']*+')*+>");

    private Doctype() {}

    /** Whether a document declares anything itself, such as entities. */
    static boolean declares(String document) {
        Matcher prolog = PROLOG.matcher(document);
        int start = prolog.lookingAt() ? prolog.end() : 0;
        return document.startsWith("<!DOCTYPE", start)
                && !NAME_ALONE
                        .matcher(document)
                        .region(start, document.length())
                        .lookingAt();
    }
}
