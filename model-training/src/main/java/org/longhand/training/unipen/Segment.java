package org.longhand.training.unipen;

/**
 * One {@code .SEGMENT} entry.
 *
 * @param base number of the component that the file which holds the entry counts as 0
 * @param level what the label stands for: TEXT, WORD or CHARACTER
 * @param range which components, such as {@code 3-5:20,7}
 * @param quality OK, GOOD, BAD or ?; may be empty
 * @param label what was written; may be empty and may hold line breaks
 */
record Segment(int base, String level, String range, String quality, String label) {

    /** The same entry in a document that has this many components before the file which holds it. */
    Segment shifted(int components) {
        return new Segment(base + components, level, range, quality, label);
    }
}
