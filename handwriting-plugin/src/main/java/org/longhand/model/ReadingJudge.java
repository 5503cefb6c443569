package org.longhand.model;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.longhand.model.recognition.Recognizer;

/**
 * Judges words by how well they can be read, and by whether each character got its share of ink and has what it is told
 * apart by: an i its dot, an x its cross, a capital its height.
 */
public final class ReadingJudge implements WordJudge {

    private final Recognizer recognizer;
    private final List<WordJudge> others = List.of(
            new CoverageJudge(),
            new DotJudge(),
            new CrossJudge(),
            new SizeJudge(),
            new CapitalJudge(),
            new OverlapJudge());

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
        double[] scores = new double[words.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = words.get(i).hasInk() ? read.next() : Double.NEGATIVE_INFINITY;
        }
        for (WordJudge other : others) {
            List<Double> faults = other.judge(words);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += faults.get(i);
            }
        }
        return Arrays.stream(scores).boxed().toList();
    }
}
