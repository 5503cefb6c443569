package org.longhand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.api.Point;
import org.longhand.ink.Bounds;

/**
 * A word as it was written in some line.
 *
 * @param text without blanks
 * @param traces its ink in writing order, in x-heights, standing on y = 0; characters are indices into the text. None if
 *     the network left the word out
 * @param gap distance from the ink of the word before it in its line, in x-heights; NaN if there is none, or
 *     nobody measured it
 */
public record WordSample(String text, List<Trace> traces, double gap) {

    public WordSample {
        traces = List.copyOf(traces);
    }

    /**
     * Cuts a line into the words of its text. A stroke belongs to the word that most of its points say, so that the dot
     * of an i finds home though the pen went on to the end of the word first.
     *
     * @param text words with single blanks between
     * @param line its ink, made level
     * @return all words in the order of the text
     */
    static List<WordSample> cut(String text, List<Trace> line) {
        String[] words = text.split(" ");
        int[] wordOfCharacter = wordOfCharacter(text);
        List<List<Trace>> cut = new ArrayList<>();
        IntStream.range(0, words.length).forEach(word -> cut.add(new ArrayList<>()));
        for (Trace trace : line) {
            int[] votes = new int[words.length];
            int winner = 0;
            for (int character : trace.characters()) {
                int word = wordOfCharacter[character];
                votes[word]++;
                winner = votes[word] > votes[winner] ? word : winner;
            }
            cut.get(winner).add(trace);
        }
        List<WordSample> samples = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            List<Trace> traces = within(cut.get(i), start, words[i].length());
            samples.add(new WordSample(words[i], traces, Double.NaN));
            start += words[i].length() + 1;
        }
        return samples;
    }

    private static List<Trace> within(List<Trace> traces, int start, int length) {
        return traces.stream()
                .map(trace -> new Trace(
                        trace.points(),
                        trace.characters().stream()
                                .map(character -> Math.max(0, Math.min(length - 1, character - start)))
                                .toList()))
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

    /** Whether the network wrote the word at all. */
    public boolean hasInk() {
        return !traces.isEmpty();
    }

    /** The box around the ink; there must be some. */
    Bounds bounds() {
        return Bounds.ofPoints(traces.stream().flatMap(trace -> trace.points().stream()))
                .orElseThrow();
    }

    /** The ink as pen movements, {@code [3 * T]}, beginning with (0, 0). */
    public float[] offsets() {
        int length = traces.stream().mapToInt(trace -> trace.points().size()).sum();
        float[] offsets = new float[3 * length];
        Point before = null;
        int t = 0;
        for (Trace trace : traces) {
            for (Point point : trace.points()) {
                if (before != null) {
                    offsets[3 * t] = (float) (point.x() - before.x());
                    offsets[3 * t + 1] = (float) (point.y() - before.y());
                }
                before = point;
                t++;
            }
            offsets[3 * t - 1] = 1;
        }
        return offsets;
    }
}
