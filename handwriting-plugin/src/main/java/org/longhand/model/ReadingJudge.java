package org.longhand.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.longhand.model.recognition.Recognizer;

/** Judges words by how well they can be read, and by whether each character got its share of ink and each i its dot. */
public final class ReadingJudge implements WordJudge {

    private final Recognizer recognizer;
    private final WordJudge coverage = new CoverageJudge();
    private final WordJudge dots = new DotJudge();

    public ReadingJudge(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public List<Double> judge(List<WordSample> words) {
        List<WordSample> inked = words.stream().filter(WordSample::hasInk).toList();
        Iterator<Double> read = recognizer
                .logProbabilities(
                        inked.stream().map(WordSample::offsets).toList(),
                        inked.stream().map(WordSample::text).toList())
                .iterator();
        Iterator<Double> covered = coverage.judge(words).iterator();
        Iterator<Double> dotted = dots.judge(words).iterator();
        List<Double> scores = new ArrayList<>();
        for (WordSample word : words) {
            scores.add(covered.next() + dotted.next() + (word.hasInk() ? read.next() : Double.NEGATIVE_INFINITY));
        }
        return scores;
    }
}
