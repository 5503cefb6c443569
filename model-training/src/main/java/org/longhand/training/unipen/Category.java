package org.longhand.training.unipen;

import org.longhand.training.corpus.Sample.Kind;

/**
 * The categories of the release that are read. The others hold nothing new: 1a to 1d are parts of 2, 6 is a part of 7,
 * and the characters of 3 are cut from words.
 */
enum Category {
    CHARACTERS("2", Kind.CHARACTER),
    WORDS("7", Kind.WORD),
    TEXT("8", Kind.LINE);

    private final String folder;
    private final Kind kind;

    Category(String folder, Kind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** Name of its folder under {@code data}. */
    String folder() {
        return folder;
    }

    Kind kind() {
        return kind;
    }
}
