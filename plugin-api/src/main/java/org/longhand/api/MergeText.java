package org.longhand.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with fields for mail merge: {@code Dear {name},} has the field {@code name}. A brace that belongs to the text is
 * doubled: <code>{{</code> or <code>}}</code>.
 */
public final class MergeText {

    private static final Pattern PART = Pattern.compile("\\{\\{|}}|\\{([^{}\\n]+)}|[{}]|[^{}]+");

    private final List<Part> parts;

    /** Text as it stands, or the name of a field. */
    private record Part(String text, boolean isField) {}

    private MergeText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Finds the fields of a text.
     *
     * @param text with fields in braces, or none
     * @return the text, ready to be filled as often as needed
     * @throws IllegalArgumentException if a brace neither encloses a field nor is doubled
     */
    public static MergeText parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String found = part.group();
            if (part.group(1) != null) {
                parts.add(new Part(part.group(1).strip(), true));
            } else if (found.equals("{") || found.equals("}")) {
                throw new IllegalArgumentException(
                        "the brace at position %d encloses no field; write {name} for a field, or %s for a brace"
                                .formatted(part.start() + 1, found + found));
            } else {
                parts.add(new Part(found.equals("{{") || found.equals("}}") ? found.substring(1) : found, false));
            }
        }
        return new MergeText(parts);
    }

    /**
     * The names of the fields.
     *
     * @return each once, in the order of first use, without the blanks about it
     */
    public Set<String> fields() {
        return parts.stream()
                .filter(Part::isField)
                .map(Part::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The text with values in place of the fields.
     *
     * @param values by field; may have more
     * @return the text, with single braces where the original has double ones
     * @throws IllegalArgumentException if a field has no value
     */
    public String fill(Map<String, String> values) {
        return parts.stream()
                .map(part -> part.isField() ? value(part.text(), values) : part.text())
                .collect(Collectors.joining());
    }

    private static String value(String field, Map<String, String> values) {
        String value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("there is no value for the field {%s}".formatted(field));
        }
        return value;
    }
}
