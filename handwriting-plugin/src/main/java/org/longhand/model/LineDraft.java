package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/** A line on its way: the words chosen so far, and what there is of the next one. */
final class LineDraft {

    /** The gaps of the network are kept between these limits, in x-heights. */
    private static final double NARROWEST_GAP = 0.95;

    private static final double WIDEST_GAP = 2;

    /** Left between the parts of a word at least, from the middle of the ink, in x-heights: a pen is a fifth of one wide. */
    private static final double NARROWEST_ROOM = 0.25;

    /** Share of what a word stands too high or too low that is left to it. */
    private static final double UNEVENNESS = 0.2;

    /**
     * What the network is told to write behind the text. At its end it stops as soon as the pen is lifted, before late
     * strokes such as the cross of a last t; in the middle of a line it writes those first.
     */
    private static final String AND_SO_ON = " and";

    private final LineSpec line;
    private final List<Point> points = new ArrayList<>();
    private final List<Float> lifts = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();
    private PenState pen = PenState.START;
    /** Where the pen is, in x-heights from the beginning of the line. */
    private double penX;

    private double penY;
    /** On which the words stand; NaN before the first one that shows it. */
    private double baseline = Double.NaN;
    /** Right end of the ink; NaN before the first word. */
    private double right = Double.NaN;
    /** The part before the next one. */
    private Silhouette before = Silhouette.of(List.of());

    /** Index of the next word's first character. */
    private int start;
    /** Number of words before the next one. */
    private int number;

    private WordChoice choice;

    /** Nothing is written yet. */
    LineDraft(LineSpec line) {
        this.line = line;
        toWordFrom(0);
    }

    private void toWordFrom(int index) {
        start = WordParts.start(line.text(), index);
        choice = new WordChoice(isDone() ? 0 : word().length());
    }

    boolean isDone() {
        return start >= line.text().length();
    }

    /** Whether the next word has been chosen. */
    boolean isChosen() {
        return choice.isMade();
    }

    private int end() {
        return WordParts.end(line.text(), start);
    }

    private String word() {
        return line.text().substring(start, end());
    }

    /** Candidates of the next word, for the network to write; other ones whenever there are more. */
    List<NextWord> candidates(int count) {
        return IntStream.range(choice.candidates(), choice.candidates() + count)
                .mapToObj(candidate -> line.seed() + 31L * number + candidate * 0x9E3779B97F4A7C15L)
                .map(seed -> new NextWord(line.text() + AND_SO_ON, start, end(), line.style(), pen, seed))
                .toList();
    }

    /** A candidate as it would stand in the line. */
    WordSample inLine(WrittenWord candidate) {
        float[] offsets = candidate.offsets().clone();
        offsets[0] = 0;
        offsets[1] = 0;
        LevelLine alone = LevelLine.of(new SampledLine(word(), offsets, candidate.characters()));
        return new WordSample(word(), alone.traces(), gap(candidate));
    }

    void offer(WrittenWord candidate, double score) {
        choice.offer(candidate, score);
    }

    /**
     * Makes the best candidate part of the line.
     *
     * @return the word as it stands in the line
     */
    WordSample accept() {
        WrittenWord word = choice.best();
        WordSample sample = inLine(word);
        penY += lift(word);
        penX += isWithinWord() ? missingRoom(word) : missingGap(sample);
        before = Silhouette.of(ink(word));
        right = penX + bounds(word).maxX();
        for (int t = 0; t < word.characters().length; t++) {
            penX += word.offsets()[3 * t];
            penY += word.offsets()[3 * t + 1];
            points.add(new Point(penX, penY));
            lifts.add(word.offsets()[3 * t + 2]);
            characters.add(start + word.characters()[t]);
        }
        pen = word.after();
        number++;
        toWordFrom(end());
        return sample;
    }

    /** How far down the word must go to stand on the baseline, nearly. */
    private double lift(WrittenWord word) {
        List<Double> feet = new LevelLine(word(), Trace.of(new SampledLine(word(), word.offsets(), word.characters())))
                .footDepths();
        if (feet.isEmpty()) {
            return 0;
        }
        double foot = penY + feet.stream().sorted().toList().get(feet.size() / 2);
        double lift = Double.isNaN(baseline) ? 0 : (1 - UNEVENNESS) * (baseline - foot);
        baseline = foot + lift;
        return lift;
    }

    /** How far a word must go to the right for a usual gap, or to the left if negative. */
    private static double missingGap(WordSample word) {
        double gap = Math.max(NARROWEST_GAP, Math.min(WIDEST_GAP, word.gap()));
        return Double.isNaN(gap) ? 0 : gap - word.gap();
    }

    /** How far a part must go to the right not to lie over the one before it, or touch it. */
    private double missingRoom(WrittenWord part) {
        double room = before.roomTo(Silhouette.of(ink(part))).min().orElse(NARROWEST_ROOM);
        return Math.max(0, NARROWEST_ROOM - room);
    }

    /** A word where it would stand in the line now. */
    private List<Trace> ink(WrittenWord word) {
        return Trace.of(new SampledLine(word(), word.offsets(), word.characters())).stream()
                .map(trace -> trace.map(p -> new Point(penX + p.x(), penY + p.y())))
                .toList();
    }

    /** NaN within a word, where distances differ with the letters. */
    private double gap(WrittenWord candidate) {
        return isWithinWord() ? Double.NaN : penX + bounds(candidate).minX() - right;
    }

    private boolean isWithinWord() {
        return start > 0 && line.text().charAt(start - 1) != ' ';
    }

    /** Of the ink, from where the pen was before the word. */
    private static Bounds bounds(WrittenWord word) {
        return Bounds.ofPoints(Trace.of(new SampledLine("", word.offsets(), word.characters())).stream()
                        .flatMap(trace -> trace.points().stream()))
                .orElseThrow();
    }

    /** What is written so far. */
    SampledLine line() {
        float[] offsets = new float[3 * points.size()];
        for (int t = 0; t < points.size(); t++) {
            Point before = t == 0 ? new Point(0, 0) : points.get(t - 1);
            offsets[3 * t] = (float) (points.get(t).x() - before.x());
            offsets[3 * t + 1] = (float) (points.get(t).y() - before.y());
            offsets[3 * t + 2] = lifts.get(t);
        }
        return new SampledLine(
                line.text(), offsets, characters.stream().mapToInt(c -> c).toArray());
    }
}
