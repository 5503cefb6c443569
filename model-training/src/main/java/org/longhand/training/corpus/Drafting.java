package org.longhand.training.corpus;

import java.util.Optional;
import org.longhand.training.corpus.Sample.Kind;

/** First half of the preparation: cleans the label, rejects what cannot be good, resamples. Counts what it rejects. */
final class Drafting {

    /** Points for each character that leaves ink; IAM-OnDB has about 20, and fewer are faster to learn. */
    private static final double POINTS_PER_CHARACTER = 15;

    /** An isolated character has no ligature before or after, and is written with more care. */
    private static final double POINTS_OF_ISOLATED = 22;

    /** Fewer raw points than this for a character and strokes turn into polygons, or the label is longer than the ink. */
    private static final double FEWEST_RAW_POINTS = 8;

    private static final int FEWEST_OF_ISOLATED = 5;

    /** Characters that may be a dot or a dash. */
    private static final String SMALL_MARKS = ".,'`-_:;\"!|";

    private static final int SHORTEST_LINE = 5;

    private final Tally tally;

    Drafting(Tally tally) {
        this.tally = tally;
    }

    Optional<Draft> draft(Recording recording) {
        Kind kind = recording.kind();
        if (kind == Kind.LINE && !isLine(recording)) {
            return reject(kind, "more or less than one line of words");
        }
        String text = Labels.clean(recording.text());
        if (text.length() < (kind == Kind.CHARACTER ? 1 : 2) || !Labels.isPrintableAscii(text)) {
            return reject(kind, "label too short or not ASCII");
        }
        if (kind == Kind.CHARACTER && text.length() > 1) {
            return reject(kind, "label of a character too long");
        }
        int inked = Labels.inked(text);
        int points = recording.points();
        if (kind == Kind.CHARACTER ? points < FEWEST_OF_ISOLATED && !SMALL_MARKS.contains(text) : points < FEWEST_RAW_POINTS * inked) {
            return reject(kind, "too few points");
        }
        double target = kind == Kind.CHARACTER ? POINTS_OF_ISOLATED : POINTS_PER_CHARACTER * inked;
        Trace trace = Resampler.resample(recording.strokes(), Math.max(1, points / target));
        double height = LetterHeight.of(trace).orElse(0);
        return Optional.of(new Draft(kind, recording.writerName(), text, trace, height));
    }

    private boolean isLine(Recording recording) {
        String label = recording.text();
        boolean line = label.length() >= SHORTEST_LINE
                && label.indexOf(' ') >= 0
                && label.indexOf('\n') < 0
                && LineShape.isSingle(recording.strokes());
        if (line) {
            tally.count(Kind.LINE.name(), "single lines with a space, as released");
            tally.add(Kind.LINE.name(), "characters in these", label.length());
        }
        return line;
    }

    private Optional<Draft> reject(Kind kind, String reason) {
        tally.count(kind.name(), "dropped: " + reason);
        return Optional.empty();
    }
}
