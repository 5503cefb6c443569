package org.longhand.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.longhand.model.Trace;

/** Cuts a line into the words that the network wrote. */
final class WordCuts {

    private WordCuts() {}

    /**
     * The traces of each word. A stroke belongs to the word that most of its points say, so that the dot of an i finds
     * home though the pen went on to the end of the word first.
     *
     * @param line words with single blanks between
     * @return for each word of the text its traces, with characters as indices into the word; those of other words are
     *     taken for its first or last
     */
    static List<List<Trace>> of(LevelLine line) {
        String[] words = line.text().split(" ");
        int[] starts = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            starts[i] = starts[i - 1] + words[i - 1].length() + 1;
        }
        List<List<Trace>> result = new ArrayList<>();
        IntStream.range(0, words.length).forEach(word -> result.add(new ArrayList<>()));
        int[] wordOfCharacter = wordOfCharacter(line.text());
        for (Trace trace : line.traces()) {
            int[] votes = new int[words.length];
            int winner = 0;
            for (int character : trace.characters()) {
                int word = wordOfCharacter[character];
                votes[word]++;
                winner = votes[word] > votes[winner] ? word : winner;
            }
            result.get(winner).add(within(trace, starts[winner], words[winner].length()));
        }
        return result;
    }

    private static Trace within(Trace trace, int start, int length) {
        List<Integer> characters = trace.characters().stream()
                .map(character -> Math.max(0, Math.min(length - 1, character - start)))
                .toList();
        return new Trace(trace.points(), characters);
    }

    /** Number of each character's word; a blank counts with the word before it, whose last stroke may come late. */
    private static int[] wordOfCharacter(String text) {
        int[] words = new int[text.length()];
        for (int i = 1; i < words.length; i++) {
            words[i] = words[i - 1] + (text.charAt(i - 1) == ' ' ? 1 : 0);
        }
        return words;
    }
}
