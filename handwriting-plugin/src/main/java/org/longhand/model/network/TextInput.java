package org.longhand.model.network;

import java.util.Arrays;
import java.util.List;
import org.longhand.model.Alphabet;
import org.nd4j.linalg.api.buffer.DataType;
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
     * @return {@code [b][U]}, with U the length of the longest text and its end mark
     * @throws IllegalArgumentException if a character is not in the alphabet
     */
    public static int[][] classes(List<String> texts, Alphabet alphabet) {
        int longest = texts.stream().mapToInt(String::length).max().orElseThrow() + 1;
        int[][] classes = new int[texts.size()][longest];
        for (int s = 0; s < classes.length; s++) {
            int[] encoded = alphabet.encode(texts.get(s));
            Arrays.fill(classes[s], PADDING);
            System.arraycopy(encoded, 0, classes[s], 0, encoded.length);
        }
        return classes;
    }

    /** The same as an array {@code [b, U]}, for a graph. */
    public static INDArray of(List<String> texts, Alphabet alphabet) {
        return Nd4j.createFromArray(classes(texts, alphabet)).castTo(DataType.FLOAT);
    }
}
