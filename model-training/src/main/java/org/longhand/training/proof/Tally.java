package org.longhand.training.proof;

import java.util.Arrays;
import java.util.List;
import org.longhand.model.LevelLine;
import org.longhand.model.SampledLine;
import org.longhand.model.Trace;
import org.longhand.model.WordSample;
import org.longhand.model.recognition.Recognizer;
import org.longhand.training.train.ErrorRate;

/**
 * What went wrong in lines that were written.
 *
 * @param lines number of lines
 * @param empty lines in which a word has no ink
 * @param runaway lines much wider than their text
 * @param skipped characters other than blanks that got no ink
 * @param dwelled characters with far more ink than any writer needs
 * @param reading characters that a recognizer took for others, left out or added
 */
public record Tally(int lines, int empty, int runaway, int skipped, int dwelled, ErrorRate reading) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, ErrorRate.NONE);

    /** People take about 15 points for a character. */
    private static final int MOST_POINTS = 60;
    /** Wider than this for each character, in x-heights; people take about 1.1. */
    private static final double MOST_WIDTH = 3;

    /** Looks at one line. */
    public static Tally of(SampledLine line, Recognizer judge) {
        int[] points = new int[line.text().length()];
        Arrays.stream(line.characters()).forEach(character -> points[character]++);
        int skipped = 0;
        int dwelled = 0;
        for (int u = 0; u < points.length; u++) {
            skipped += points[u] == 0 && line.text().charAt(u) != ' ' ? 1 : 0;
            dwelled += points[u] > MOST_POINTS ? 1 : 0;
        }
        LevelLine level = LevelLine.of(line);
        List<WordSample> words = level.words();
        boolean empty = !words.stream().allMatch(WordSample::hasInk);
        boolean runaway = width(level) > MOST_WIDTH * line.text().length();
        return new Tally(1, empty ? 1 : 0, runaway ? 1 : 0, skipped, dwelled, read(words, judge));
    }

    private static double width(LevelLine line) {
        double[] x = line.traces().stream()
                .map(Trace::points)
                .flatMap(List::stream)
                .mapToDouble(point -> point.x())
                .toArray();
        return Arrays.stream(x).max().orElse(0) - Arrays.stream(x).min().orElse(0);
    }

    private static ErrorRate read(List<WordSample> words, Recognizer judge) {
        List<WordSample> inked = words.stream().filter(WordSample::hasInk).toList();
        List<String> read = judge.read(inked.stream().map(WordSample::offsets).toList());
        ErrorRate rate = ErrorRate.NONE;
        for (int i = 0; i < inked.size(); i++) {
            rate = rate.plus(ErrorRate.of(inked.get(i).text(), read.get(i)));
        }
        return rate;
    }

    public Tally plus(Tally other) {
        return new Tally(
                lines + other.lines,
                empty + other.empty,
                runaway + other.runaway,
                skipped + other.skipped,
                dwelled + other.dwelled,
                reading.plus(other.reading));
    }
}
