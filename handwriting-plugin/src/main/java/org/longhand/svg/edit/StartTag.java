package org.longhand.svg.edit;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the start tag of a text into that of a group, and leaves the rest of it as it is written. */
final class StartTag {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([^\\s=/>]+)\\s*=\\s*(?:\"[^\"]*+\"|'[^']*+')");

    /** They place letters, which a group has none of. */
    private static final Set<String> OF_TEXT = Set.of("x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust");

    private final String tag;
    private final int nameEnd;

    /** Takes a well-formed start tag or empty-element tag. */
    StartTag(String tag) {
        this.tag = tag;
        int end = 1;
        while (" \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        nameEnd = end;
    }

    /** The prefix of the element's name with its colon, or nothing. */
    String prefix() {
        return tag.substring(1, 1 + tag.substring(1, nameEnd).indexOf(':') + 1);
    }

    boolean has(String attribute) {
        return attributes().results().anyMatch(match -> match.group(1).equals(attribute));
    }

    /** An attribute as it is written, with the blank before it; nothing if there is none. */
    String attribute(String name) {
        return attributes()
                .results()
                .filter(match -> match.group(1).equals(name))
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }

    /** A start tag without its {@code >} for a group with the same attributes, less those of a text alone. */
    String openGroup() {
        StringBuilder group = new StringBuilder("<").append(prefix()).append('g');
        Matcher attributes = attributes();
        while (attributes.find()) {
            if (!OF_TEXT.contains(attributes.group(1))) {
                group.append(attributes.group());
            }
        }
        return group.toString();
    }

    private Matcher attributes() {
        return ATTRIBUTE.matcher(tag).region(nameEnd, tag.length());
    }
}
