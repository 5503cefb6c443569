package org.longhand.learn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.recording.PenStroke;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;

/**
 * A recording with the text of each line: finds which strokes make up a line, and which way up they are.
 *
 * @param recording ink of one file
 * @param texts of its lines, clean
 */
record Lesson(Recording recording, List<String> texts) {

    Lesson {
        texts = List.copyOf(texts);
    }

    /**
     * Ready for the network.
     *
     * @param orientation how the ink had to be laid down
     * @param lines with their texts
     */
    record Prepared(Orientation orientation, List<LabeledInk> lines) {}

    /**
     * Prepares the ink as it is, and if its text does not show clearly then, in the other orientations.
     *
     * @param style any hand's
     * @throws UnusableRecordingException if the ink does not fall into as many lines as the text has, or has no shape
     */
    Prepared prepare(Preparation preparation, StyleLikelihood likelihood, float[] style) {
        Map<Orientation, List<LabeledInk>> candidates = new EnumMap<>(Orientation.class);
        Optional<UnusableRecordingException> failure = Optional.empty();
        for (Orientation orientation : Orientation.values()) {
            try {
                candidates.put(orientation, preparation.prepare(lines(orientation), texts, recording.timing()));
            } catch (UnusableRecordingException e) {
                failure = orientation == Orientation.UPRIGHT ? Optional.of(e) : failure;
            }
            if (orientation == Orientation.UPRIGHT
                    && candidates.containsKey(orientation)
                    && new TextMatch(likelihood, candidates.get(orientation), style).isSure()) {
                return new Prepared(orientation, candidates.get(orientation));
            }
        }
        Prepared best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Orientation, List<LabeledInk>> candidate : candidates.entrySet()) {
            TextMatch match = new TextMatch(likelihood, candidate.getValue(), style);
            if (match.advantage() > most) {
                most = match.advantage();
                best = new Prepared(candidate.getKey(), candidate.getValue());
            }
        }
        boolean turned = best != null
                && best.orientation() != Orientation.UPRIGHT
                && new TextMatch(likelihood, best.lines(), style).isGood();
        int recorded = recording.lines().size();
        if (!turned && recorded > 1 && recorded != texts.size()) {
            throw new UnusableRecordingException(
                    "the recording has %d lines, but the text has %d; give a line of text for each"
                            .formatted(recorded, texts.size()));
        }
        if (failure.isPresent() && !turned) {
            throw failure.get();
        }
        return turned ? best : new Prepared(Orientation.UPRIGHT, candidates.get(Orientation.UPRIGHT));
    }

    private List<List<PenStroke>> lines(Orientation orientation) {
        List<RecordedLine> recorded = recording.lines();
        if (recorded.size() == texts.size()) {
            return recorded.stream()
                    .map(line -> orientation.correct(line.strokes()))
                    .toList();
        }
        List<PenStroke> all = orientation.correct(recording.strokes().toList());
        return LineSplitter.split(new ArrayList<>(all), texts.size())
                .orElseThrow(() -> new UnusableRecordingException(
                        "the ink does not fall into %d lines, one below the other, as the text has; give the text with a line for each recorded line"
                                .formatted(texts.size())));
    }
}
