package org.longhand.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A line on its way: the best sample of each of its words so far.
 *
 * @param words in the order of the text
 */
record LineChoice(LineSpec line, List<WordChoice> words) {

    LineChoice(LineSpec line) {
        this(line, choices(line));
    }

    private static List<WordChoice> choices(LineSpec line) {
        List<WordChoice> words = new ArrayList<>();
        for (String word : line.text().split(" ")) {
            long seed = line.seed() + 31L * (words.size() + 1);
            words.add(new WordChoice(new LineSpec(word, line.style(), seed)));
        }
        return words;
    }

    boolean isGood() {
        return words.stream().allMatch(WordChoice::isGood);
    }

    /** The line of the best words. */
    SampledLine best() {
        return LineSplice.of(line.text(), words.stream().map(WordChoice::best).toList());
    }
}
