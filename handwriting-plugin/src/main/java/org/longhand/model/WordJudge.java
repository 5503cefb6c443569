package org.longhand.model;

import java.util.List;

/** Tells well written words from bad ones. */
public interface WordJudge {

    /**
     * Judges words; those without ink are bad.
     *
     * @return for each word a number that is the greater the better it is written, at most 0
     */
    List<Double> judge(List<WordSample> words);
}
