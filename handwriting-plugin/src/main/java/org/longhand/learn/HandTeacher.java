package org.longhand.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Progress;
import org.longhand.hand.HandCatalog;
import org.longhand.ink.Labels;
import org.longhand.model.Alphabet;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;
import org.longhand.recording.RecordedLine;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;

/** Learns a style from files of ink: reads, checks and prepares them, and fits the style that makes them most likely. */
public final class HandTeacher {

    /** Fewer characters, blanks left out, tell too little about a hand. */
    private static final int FEWEST_CHARACTERS = 20;

    private static final int MOST_LINES = 60;
    /** The network learned from lines of up to 60 characters. */
    private static final int LONGEST_LINE = 100;

    private final Model model;
    private final EngineFactory engines;
    private final HandCatalog known;

    /**
     * A teacher for one network.
     *
     * @param known hands of the network; what is learned will be of their kind
     */
    public HandTeacher(Model model, EngineFactory engines, HandCatalog known) {
        this.model = model;
        this.engines = engines;
        this.known = known;
    }

    /**
     * What was learned.
     *
     * @param style {@code [S]}
     * @param lines number of lines that it was learned from
     * @param points number of pen positions in them
     * @param nearest the known hand that makes the ink most likely
     * @param natsBefore log-loss of a point in that hand
     * @param nats log-loss of a point in the learned style
     * @param notes what was corrected
     */
    public record Learned(
            float[] style, int lines, int points, String nearest, double natsBefore, double nats, List<String> notes) {}

    /**
     * Learns a style.
     *
     * @param texts what the recorded lines say, in their order; none if the files tell
     * @param progress told what share of the work is done
     * @throws UnusableRecordingException if no hand can be learned from the files
     * @throws RecordingFormatException if a file is no recording
     * @throws IOException if a file cannot be read
     */
    public Learned learn(List<Path> files, List<String> texts, Progress progress) throws IOException {
        List<Recording> recordings = new ArrayList<>();
        for (Path file : files) {
            recordings.add(RecordingFiles.read(file));
        }
        List<Lesson> lessons = lessons(recordings, texts);
        StyleLearner learner = new StyleLearner(model, engines, known, progress);
        Preparation preparation = new Preparation(model.offsetScale());
        List<LabeledInk> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson.Prepared prepared = lessons.get(i).prepare(preparation, learner.likelihood(), learner.usual());
            lines.addAll(prepared.lines());
            if (prepared.orientation() != Orientation.UPRIGHT) {
                notes.add("%s was %s to be read"
                        .formatted(
                                files.get(i).getFileName(),
                                prepared.orientation().correction()));
            }
        }
        return fit(lines, learner, notes, progress);
    }

    private static Learned fit(List<LabeledInk> lines, StyleLearner learner, List<String> notes, Progress progress) {
        StyleLearner.Start start = learner.nearest(lines, new StyleLearner.Part(progress, 0, StyleLearner.SEARCH));
        new TextMatch(learner.likelihood(), lines, start.hand().style()).require();
        StyleLearner.Fitted fitted = learner.fit(lines, start, progress);
        int points = lines.stream().mapToInt(LabeledInk::length).sum();
        return new Learned(
                fitted.style(),
                lines.size(),
                points,
                start.hand().hand().name(),
                start.nats() / (points - lines.size()),
                fitted.nats() / (points - lines.size()),
                notes);
    }

    private List<Lesson> lessons(List<Recording> recordings, List<String> given) {
        List<List<String>> own = recordings.stream().map(HandTeacher::ownTexts).toList();
        int recorded = recordings.stream().mapToInt(each -> each.lines().size()).sum();
        List<String> texts =
                clean(given.isEmpty() ? own.stream().flatMap(List::stream).toList() : given);
        if (!given.isEmpty() && recordings.size() > 1 && texts.size() != recorded) {
            throw new UnusableRecordingException(
                    "the recordings have %d lines, but the text has %d; give a line of text for each"
                            .formatted(recorded, texts.size()));
        }
        List<Lesson> lessons = new ArrayList<>();
        int next = 0;
        for (Recording recording : recordings) {
            int count =
                    recordings.size() == 1 ? texts.size() : recording.lines().size();
            lessons.add(new Lesson(recording, texts.subList(next, next + count)));
            next += count;
        }
        return lessons;
    }

    private static List<String> ownTexts(Recording recording) {
        List<String> texts = recording.lines().stream()
                .map(RecordedLine::text)
                .map(String::strip)
                .toList();
        if (texts.contains("")) {
            throw new UnusableRecordingException(
                    "the recording does not tell what is written in it; give the text, with a line for each recorded line");
        }
        return texts;
    }

    private List<String> clean(List<String> texts) {
        List<String> clean = texts.stream()
                .map(Labels::clean)
                .filter(text -> !text.isEmpty())
                .toList();
        int inked = clean.stream().mapToInt(Labels::inked).sum();
        if (inked < FEWEST_CHARACTERS || clean.size() > MOST_LINES) {
            throw new UnusableRecordingException(
                    "there are %d characters in %d lines to learn from, but it takes at least %d characters and at most %d lines"
                            .formatted(inked, clean.size(), FEWEST_CHARACTERS, MOST_LINES));
        }
        for (int i = 0; i < clean.size(); i++) {
            requireReadable(clean.get(i), i + 1);
        }
        return clean;
    }

    private void requireReadable(String text, int number) {
        Alphabet alphabet = model.alphabet();
        for (int i = 0; i < text.length(); i++) {
            if (!alphabet.contains(text.charAt(i))) {
                throw new UnusableRecordingException(
                        "line %d of the text has U+%04X at position %d, which the network does not know; leave the line out"
                                .formatted(number, (int) text.charAt(i), i + 1));
            }
        }
        if (text.length() > LONGEST_LINE) {
            throw new UnusableRecordingException(
                    "line %d of the text has %d characters, but at most %d can be taken; write shorter lines"
                            .formatted(number, text.length(), LONGEST_LINE));
        }
    }
}
