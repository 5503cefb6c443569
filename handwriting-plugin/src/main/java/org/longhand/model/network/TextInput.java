package org.longhand.model.network;

import java.util.Arrays;
import java.util.List;
import org.longhand.model.Alphabet;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Texts as the network takes them. */
public final class TextInput {

    /** Stands behind the end mark of texts that are shorter than the longest. */
    private static final int PADDING = -1;

    private TextInput() {}

    /**
     * Class numbers of each text and its end mark.
     *
     * @return {@code [b, U]}, with U the length of the longest text and its end mark
     * @throws IllegalArgumentException if a character is not in the alphabet
     */
    public static INDArray of(List<String> texts, Alphabet alphabet) {
        int longest = texts.stream().mapToInt(String::length).max().orElseThrow() + 1;
        float[] classes = new float[texts.size() * longest];
        Arrays.fill(classes, PADDING);
        for (int s = 0; s < texts.size(); s++) {
            int[] encoded = alphabet.encode(texts.get(s));
            for (int u = 0; u < encoded.length; u++) {
                classes[s * longest + u] = encoded[u];
            }
        }
        return Nd4j.create(classes, new long[] {texts.size(), longest}, 'c');
    }
}
