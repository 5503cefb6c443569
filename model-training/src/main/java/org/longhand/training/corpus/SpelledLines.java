package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.longhand.ink.InkTrace;
import org.longhand.ink.Labels;
import org.longhand.training.corpus.Sample.Kind;

/**
 * Lines spelled with one writer's isolated characters. Recorded words have few figures, capitals and punctuation marks and
 * hardly any of the rest, yet all of these were recorded one by one, and a network has to see them in a line to write them
 * in one.
 */
final class SpelledLines {

    /** Kinds of characters that a writer must have left. */
    private static final int FEWEST_CHARACTERS = 40;
    /** How often a character is used on average. */
    private static final double REUSE = 2.5;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 34;
    private static final int LONGEST_TOKEN = 16;
    private static final int ATTEMPTS = 200;

    /** An isolated character has more points than one in a word; every so many of them are kept. */
    private static final double THINNING = 1.4;

    /** Distance between letters and its spread in nats, and between words, in x-heights. */
    private static final double LETTER_GAP = 0.22;

    private static final double LETTER_GAP_SPREAD = 0.4;
    private static final double WORD_GAP = 1.2;
    private static final double WORD_GAP_SPREAD = 0.2;
    private static final double BASELINE_SPREAD = 0.05;

    private final Random random;

    SpelledLines(long seed) {
        this.random = new Random(seed);
    }

    /** Lines of random tokens, as many as the characters allow. */
    List<Draft> compose(List<Draft> drafts) {
        List<String> words = drafts.stream()
                .filter(draft -> draft.kind() == Kind.WORD)
                .map(Draft::text)
                .filter(text -> text.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                .distinct()
                .sorted()
                .toList();
        Tokens tokens = new Tokens(words, random);
        Map<String, Map<Character, List<Draft>>> byWriter = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.kind() == Kind.CHARACTER) {
                byWriter.computeIfAbsent(draft.writer(), key -> new HashMap<>())
                        .computeIfAbsent(draft.text().charAt(0), key -> new ArrayList<>())
                        .add(draft);
            }
        }
        List<Draft> lines = new ArrayList<>();
        if (!words.isEmpty()) {
            byWriter.values().stream()
                    .filter(characters -> characters.size() >= FEWEST_CHARACTERS)
                    .forEach(characters -> lines.addAll(linesOf(characters, tokens)));
        }
        return lines;
    }

    private List<Draft> linesOf(Map<Character, List<Draft>> characters, Tokens tokens) {
        double left = REUSE * characters.values().stream().mapToInt(List::size).sum();
        List<Draft> lines = new ArrayList<>();
        while (left > LONGEST) {
            int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
            Optional<String> text = text(length, characters, tokens);
            if (text.isEmpty()) {
                break;
            }
            lines.add(spell(text.get(), characters));
            left -= Labels.inked(text.get());
        }
        return lines;
    }

    /** Tokens that the writer's characters can spell; empty if they are too few. */
    private static Optional<String> text(int length, Map<Character, List<Draft>> characters, Tokens tokens) {
        StringBuilder text = new StringBuilder();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String token = tokens.next();
            if (token.length() <= LONGEST_TOKEN && token.chars().allMatch(c -> characters.containsKey((char) c))) {
                text.append(text.isEmpty() ? "" : " ").append(token);
                if (text.length() >= length) {
                    return Optional.of(text.toString());
                }
            }
        }
        return Optional.empty();
    }

    private Draft spell(String text, Map<Character, List<Draft>> characters) {
        List<InkTrace> placed = new ArrayList<>();
        double right = 0;
        double gap = 0;
        Draft any = characters.values().iterator().next().get(0);
        for (char c : text.toCharArray()) {
            if (c == ' ') {
                gap = WORD_GAP * Math.exp(WORD_GAP_SPREAD * random.nextGaussian());
                continue;
            }
            List<Draft> samples = characters.get(c);
            InkTrace trace = CharacterPlace.onBaseline(
                            samples.get(random.nextInt(samples.size())).trace(), c)
                    .thinned(THINNING);
            InkTrace moved = trace.moved(right + gap - trace.left(), BASELINE_SPREAD * random.nextGaussian());
            placed.add(moved);
            right = moved.left() + moved.width();
            gap = LETTER_GAP * Math.exp(LETTER_GAP_SPREAD * random.nextGaussian());
        }
        return new Draft(Kind.LINE, any.writer(), any.sizeGroup(), text, InkTrace.concat(placed), 1);
    }
}
