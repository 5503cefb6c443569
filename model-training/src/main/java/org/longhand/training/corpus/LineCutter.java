package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.training.corpus.WordAlignment.Boundary;

/** Cuts lines that are too long to learn from at blanks whose place in the ink is beyond doubt. */
final class LineCutter {

    /** Lines up to this length, in points, stay whole. */
    private static final int LONG = 600;

    /** Length to aim at, in points. */
    private static final int AIM = 450;

    /** In nats, see {@link Boundary#margin()}. */
    private static final double SURE = 6;

    /** Narrowest gap to cut at, in x-heights. */
    private static final double WIDE = 0.5;

    /** For each blank; lines with more have other words than their label. */
    private static final double MOST_DOUBTS = 0.25;

    /** A piece of fewer characters has too little to check the cut by. */
    private static final int SHORTEST = 10;

    private LineCutter() {}

    /**
     * The line itself, or its pieces from left to right. Pieces whose words do not agree with their gaps are left out:
     * somewhere in such a line the writer forgot a word or ran two together, and cuts may be one word off.
     */
    static List<Draft> cut(Draft line) {
        if (line.trace().length() <= LONG) {
            return List.of(line);
        }
        Optional<WordAlignment.Result> aligned = WordAlignment.align(line.trace(), line.text());
        if (aligned.isEmpty()) {
            return List.of(line);
        }
        if (aligned.get().doubts() > MOST_DOUBTS * aligned.get().boundaries().size()) {
            return List.of();
        }
        List<Boundary> good = aligned.get().boundaries().stream()
                .filter(boundary -> boundary.margin() >= SURE && boundary.gap() >= WIDE)
                .toList();
        return pieces(line, choose(good, line)).stream()
                .filter(LineCutter::isSure)
                .toList();
    }

    private static boolean isSure(Draft piece) {
        return piece.text().length() >= SHORTEST
                && WordAlignment.align(piece.trace(), piece.text())
                        .filter(WordAlignment.Result::isSure)
                        .isPresent();
    }

    /** The good boundaries nearest to an even division of the text. */
    private static List<Boundary> choose(List<Boundary> good, Draft line) {
        String[] words = line.text().split(" ");
        int parts = (int) Math.ceil((double) line.trace().length() / AIM);
        List<Boundary> chosen = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            double aim = (double) line.text().length() * part / parts;
            good.stream()
                    .min((a, b) -> Double.compare(
                            Math.abs(charactersBefore(words, a) - aim), Math.abs(charactersBefore(words, b) - aim)))
                    .filter(boundary -> !chosen.contains(boundary))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    private static int charactersBefore(String[] words, Boundary boundary) {
        int characters = 0;
        for (int word = 0; word <= boundary.blank(); word++) {
            characters += words[word].length() + 1;
        }
        return characters;
    }

    private static List<Draft> pieces(Draft line, List<Boundary> cuts) {
        List<Draft> pieces = new ArrayList<>();
        String[] words = line.text().split(" ");
        int firstWord = 0;
        double left = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= cuts.size(); i++) {
            boolean last = i == cuts.size();
            int endWord = last ? words.length : cuts.get(i).blank() + 1;
            double right = last
                    ? Double.POSITIVE_INFINITY
                    : (cuts.get(i).left() + cuts.get(i).right()) / 2;
            String text = String.join(" ", List.of(words).subList(firstWord, endWord));
            pieces.add(line.with(text, line.trace().between(left, right)));
            firstWord = endWord;
            left = right;
        }
        return pieces;
    }
}
