package org.longhand.trial;

import java.util.List;

/**
 * What came of writing into a document.
 *
 * @param outcome {@code written}, {@code refused} or {@code FAILED}
 * @param seconds that the editor took
 * @param remarks the message of a refusal, what a user was told, or what is wrong
 */
record Verdict(String outcome, double seconds, List<String> remarks) {

    Verdict {
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return "%s\t%.2f\t%s"
                .formatted(outcome, seconds, String.join("; ", remarks).replaceAll("\\s+", " "));
    }
}
