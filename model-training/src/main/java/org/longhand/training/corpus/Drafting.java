package org.longhand.training.corpus;

import java.util.Optional;
import org.longhand.ink.InkTrace;
import org.longhand.ink.Labels;
import org.longhand.ink.LetterHeight;
import org.longhand.ink.Resampler;
import org.longhand.training.corpus.Sample.Kind;

/** First half of the preparation: rejects what cannot be good, resamples the rest. Counts what it rejects. */
final class Drafting {

    /** An isolated character has no ligature before or after, and is written with more care. */
    private static final double POINTS_OF_ISOLATED = 22;

    /** With fewer raw points for a character strokes turn into polygons, or the label is longer than the ink. */
    private static final double FEWEST_RAW_POINTS = 8;

    private static final int FEWEST_OF_ISOLATED = 5;

    /** Characters that may be a dot or a dash. */
    private static final String SMALL_MARKS = ".,'`-_:;\"!|";

    private static final int SHORTEST_LINE = 5;

    private final Tally tally;

    Drafting(Tally tally) {
        this.tally = tally;
    }

    /** The recording resampled, in device units; empty if it is no good. */
    Optional<Draft> draft(Recording recording) {
        Kind kind = recording.kind();
        String text = Labels.clean(recording.text());
        if (!fits(kind, text)) {
            return reject(kind, "label not ASCII, or not of this kind");
        }
        if (recording.points() < fewestPoints(kind, text)) {
            return reject(kind, "too few points");
        }
        InkTrace trace = kind == Kind.CHARACTER
                ? Resampler.resample(recording.strokes(), Math.max(1, recording.points() / POINTS_OF_ISOLATED))
                : Resampler.resample(recording.strokes(), text);
        double height = LetterHeight.of(trace).orElse(0);
        return Optional.of(new Draft(kind, recording.writer(), recording.sizeGroup(), text, trace, height));
    }

    private static boolean fits(Kind kind, String text) {
        boolean length = switch (kind) {
            case CHARACTER -> text.length() == 1;
            case WORD -> text.length() > 1 || text.length() == 1 && Character.isLetterOrDigit(text.charAt(0));
            case LINE -> text.length() >= SHORTEST_LINE;
        };
        return length && Labels.isPrintableAscii(text);
    }

    private static double fewestPoints(Kind kind, String text) {
        if (kind != Kind.CHARACTER) {
            return FEWEST_RAW_POINTS * Labels.inked(text);
        }
        return SMALL_MARKS.contains(text) ? 1 : FEWEST_OF_ISOLATED;
    }

    private Optional<Draft> reject(Kind kind, String reason) {
        tally.count(kind.name(), "dropped: " + reason);
        return Optional.empty();
    }
}
