package org.longhand.model;

import java.util.List;

/** Judges each word by itself, by what is wrong with it. */
interface FaultJudge extends WordJudge {

    /** Number of faults; 0 for a good word. */
    long faults(WordSample word);

    /** What a fault costs, in nats: as much as a letter that is read with a probability of e^-1.5. */
    default double cost() {
        return 1.5;
    }

    @Override
    default List<Double> judge(List<WordSample> words) {
        return words.stream().map(word -> -cost() * faults(word)).toList();
    }
}
