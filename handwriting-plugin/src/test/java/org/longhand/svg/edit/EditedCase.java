package org.longhand.svg.edit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document of {@code cases.txt} and what becomes of it. */
record EditedCase(String name, String id, String outcome, String document) {

    static List<EditedCase> all() throws IOException {
        String table;
        try (InputStream in = EditedCase.class.getResourceAsStream("cases.txt")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<EditedCase> cases = new ArrayList<>();
        for (String block : table.split("(?m)^### ")) {
            String[] parts = block.split("\n", 2);
            String[] head = parts[0].split(" \\| ");
            if (head.length == 3) {
                cases.add(new EditedCase(head[0], head[1], head[2], parts[1].strip()));
            }
        }
        return cases;
    }

    boolean isWritten() {
        return outcome.equals("written");
    }

    /** Whether other words than the element's own are to be written. */
    boolean hasNewWords() {
        return name.endsWith("*");
    }

    @Override
    public String toString() {
        return name;
    }
}
