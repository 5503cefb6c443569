package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.longhand.ink.InkTrace;
import org.longhand.ink.StraightBaseline;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Sets words of one writer side by side on one baseline, since most writers left words and few left lines. Every word
 * is used at most once.
 */
final class LineComposer {

    private static final int SHORTEST = 18;
    private static final int LONGEST = 42;

    /** Points of a line, see {@link Outliers}. */
    private static final int MOST_POINTS = 700;

    /** Spread of the logarithm of gaps around the writer's usual one. */
    private static final double GAP_SPREAD = 0.2;

    /** How unsteadily words stand on the line, in x-heights. */
    private static final double BASELINE_SPREAD = 0.06;

    private static final String WORDS_OF_ONE_CHARACTER = "aAI0123456789";

    private final WordGaps gaps;
    private final Random random;

    LineComposer(WordGaps gaps, long seed) {
        this.gaps = gaps;
        this.random = new Random(seed);
    }

    /** Lines of as many of the words as fit; the order of the words and where lines end are random. */
    List<Draft> compose(List<Draft> words) {
        Map<String, List<Draft>> byWriter = new TreeMap<>();
        for (Draft word : words) {
            if (word.kind() == Kind.WORD && belongsInLine(word.text())) {
                byWriter.computeIfAbsent(word.writer(), key -> new ArrayList<>())
                        .add(word);
            }
        }
        List<Draft> lines = new ArrayList<>();
        for (List<Draft> ofWriter : byWriter.values()) {
            Collections.shuffle(ofWriter, random);
            lines.addAll(linesOf(ofWriter));
        }
        return lines;
    }

    private static boolean belongsInLine(String text) {
        return text.length() > 1
                ? text.chars().anyMatch(Character::isLetterOrDigit)
                : WORDS_OF_ONE_CHARACTER.indexOf(text) >= 0;
    }

    private List<Draft> linesOf(List<Draft> words) {
        List<Draft> lines = new ArrayList<>();
        List<Draft> line = new ArrayList<>();
        int characters = 0;
        int points = 0;
        int aim = aim();
        for (Draft word : words) {
            if (points + word.trace().length() <= MOST_POINTS) {
                line.add(word);
                characters += word.text().length() + 1;
                points += word.trace().length();
            }
            if (characters >= aim) {
                Draft joined = join(line);
                if (WordAlignment.align(joined.trace(), joined.text())
                        .filter(WordAlignment.Result::isSure)
                        .isPresent()) {
                    lines.add(joined);
                }
                line.clear();
                characters = 0;
                points = 0;
                aim = aim();
            }
        }
        return lines;
    }

    private int aim() {
        return SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    }

    private Draft join(List<Draft> words) {
        double usualGap = gaps.usual(words.get(0).sizeGroup());
        List<InkTrace> placed = new ArrayList<>();
        double right = 0;
        for (Draft word : words) {
            InkTrace trace = word.trace();
            double left = placed.isEmpty() ? 0 : right + usualGap * Math.exp(GAP_SPREAD * random.nextGaussian());
            double baseline = StraightBaseline.height(trace, word.text()) + BASELINE_SPREAD * random.nextGaussian();
            placed.add(trace.moved(left - trace.left(), -baseline));
            right = left + trace.width();
        }
        String text = String.join(" ", words.stream().map(Draft::text).toList());
        Draft first = words.get(0);
        return new Draft(Kind.LINE, first.writer(), first.sizeGroup(), text, InkTrace.concat(placed), 1);
    }
}
