package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * A word before it has its place on the page.
 *
 * @param text what the ink says
 * @param strokes pen positions in millimetres, in writing order; the baseline is at y = 0, x as in the sampled line.
 *     None if the network left the word out
 */
record WordInk(String text, List<List<Point>> strokes) {

    WordInk {
        strokes = List.copyOf(strokes);
    }

    /**
     * Cuts a line into the words of its text. A stroke belongs to the word that most of its points say, so that the dot
     * of an i finds home though the pen went on to the end of the word first.
     *
     * @param line words with single blanks between
     * @param mmPerUnit millimetres of one x-height as measured
     * @return all words in the order of the text
     */
    static List<WordInk> split(LevelLine line, double mmPerUnit) {
        String[] words = line.text().split(" ");
        List<List<List<Point>>> strokes = new ArrayList<>();
        IntStream.range(0, words.length).forEach(word -> strokes.add(new ArrayList<>()));
        int[] wordOfCharacter = wordOfCharacter(line.text());
        for (Trace trace : line.traces()) {
            int[] votes = new int[words.length];
            int winner = 0;
            for (int character : trace.characters()) {
                int word = wordOfCharacter[character];
                votes[word]++;
                winner = votes[word] > votes[winner] ? word : winner;
            }
            strokes.get(winner).add(scale(trace.points(), mmPerUnit));
        }
        return IntStream.range(0, words.length)
                .mapToObj(word -> new WordInk(words[word], strokes.get(word)))
                .toList();
    }

    /** Number of each character's word; a blank counts with the word before it, whose last stroke may come late. */
    private static int[] wordOfCharacter(String text) {
        int[] words = new int[text.length()];
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i - 1] + (text.charAt(i - 1) == ' ' ? 1 : 0);
        }
        return words;
    }

    private static List<Point> scale(List<Point> points, double factor) {
        return points.stream()
                .map(p -> new Point(p.x() * factor, p.y() * factor))
                .toList();
    }

    boolean hasInk() {
        return !strokes.isEmpty();
    }

    /** The box around the ink; there must be some. */
    Bounds bounds() {
        return Bounds.ofPoints(strokes.stream().flatMap(List::stream)).orElseThrow();
    }
}
