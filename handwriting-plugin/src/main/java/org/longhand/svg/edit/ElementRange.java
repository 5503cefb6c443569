package org.longhand.svg.edit;

/**
 * Where an element stands in the text of a well-formed document.
 *
 * @param start its {@code <}
 * @param contentStart behind its start tag
 * @param contentEnd before its end tag
 * @param end behind its end tag; equal to the content's start if one tag is all there is
 */
record ElementRange(int start, int contentStart, int contentEnd, int end) {

    /** Whether there is one tag alone, which has no room for content. */
    boolean isEmptyTag() {
        return contentStart == end;
    }

    /**
     * Finds an element.
     *
     * @param text a well-formed document whose document type declares nothing
     * @param ordinal how many elements start before this one
     */
    static ElementRange find(String text, int ordinal) {
        int start = 0;
        int contentStart = 0;
        int open = 0;
        int count = -1;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
            int end = endOfMarkup(text, at);
            boolean opens = isStartTag(text, at);
            boolean closes = text.charAt(at + 1) == '/' || opens && text.charAt(end - 2) == '/';
            if (opens && ++count == ordinal) {
                start = at;
                contentStart = end;
            }
            if (count >= ordinal) {
                open += (opens ? 1 : 0) - (closes ? 1 : 0);
                if (open == 0) {
                    return new ElementRange(start, contentStart, opens ? end : at, end);
                }
            }
            at = end;
        }
        throw new IllegalArgumentException("there are no %d elements".formatted(ordinal + 1));
    }

    private static boolean isStartTag(String text, int at) {
        char next = text.charAt(at + 1);
        return next != '/' && next != '!' && next != '?';
    }

    private static int endOfMarkup(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return behind(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind(text, "]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return behind(text, "?>", at);
        }
        char quote = 0;
        for (int i = at; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
    }

    private static int behind(String text, String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }
}
