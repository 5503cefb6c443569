package org.longhand.model.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.longhand.model.Alphabet;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class RecognizerTest {

    private static final Alphabet LETTERS = new Alphabet("ab");

    @Test
    void gradientIsThatOfTheLoss() {
        Recognizer recognizer = new Recognizer(LETTERS, 3, DataType.DOUBLE, 5);
        List<float[]> ink = List.of(ink(11, 1), ink(6, 2));
        List<String> texts = List.of("ab", "b");
        INDArray weights = recognizer.weights();
        Random random = new Random(3);
        for (int i = 0; i < weights.length(); i++) {
            // Biases of 0 would put empty steps on the kink of the rectifier, where there is no derivative.
            weights.putScalar(i, weights.getDouble(i) + 0.1 * random.nextGaussian());
        }
        INDArray gradient = recognizer.loss(ink, texts).gradient().dup();

        for (int i = 0; i < weights.length(); i++) {
            double value = weights.getDouble(i);
            double step = 1e-6;
            weights.putScalar(i, value + step);
            double above = recognizer.loss(ink, texts).loss();
            weights.putScalar(i, value - step);
            double below = recognizer.loss(ink, texts).loss();
            weights.putScalar(i, value);
            // The errors pass through single precision.
            assertEquals((above - below) / (2 * step), gradient.getDouble(i), 1e-5);
        }
    }

    @Test
    void neighboursDoNotChangeWhatIsRead() {
        Recognizer recognizer = new Recognizer(LETTERS, 8, DataType.DOUBLE, 5);
        List<float[]> ink = List.of(ink(30, 1), ink(5, 2), ink(12, 3));
        List<String> texts = List.of("abba", "a", "ba");
        List<Double> together = recognizer.logProbabilities(ink, texts);

        for (int i = 0; i < ink.size(); i++) {
            double alone = recognizer
                    .logProbabilities(List.of(ink.get(i)), List.of(texts.get(i)))
                    .get(0);
            assertEquals(alone, together.get(i), 1e-9);
        }
    }

    @Test
    @DisplayName("in single precision, on the CPU without ND4J's arrays, it reads as in double precision with them")
    void singlePrecisionReadsTheSame() {
        Recognizer exact = new Recognizer(LETTERS, 8, DataType.DOUBLE, 5);
        Recognizer fast = new Recognizer(LETTERS, 8, DataType.FLOAT, 5);
        Random random = new Random(3);
        exact.weights()
                .addi(Nd4j.createFromArray(
                        random.doubles(exact.weights().length(), -0.1, 0.1).toArray()));
        fast.weights().assign(exact.weights().castTo(DataType.FLOAT));
        List<float[]> ink = List.of(ink(30, 1), ink(1, 2), ink(12, 3));
        List<String> texts = List.of("abba", "a", "ba");

        List<Double> expected = exact.logProbabilities(ink, texts);
        List<Double> actual = fast.logProbabilities(ink, texts);

        for (int i = 0; i < ink.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), 1e-5 * Math.abs(expected.get(i)));
        }
    }

    @Test
    void learnsToTellTwoStrokesApart() {
        Recognizer recognizer = new Recognizer(LETTERS, 8, DataType.FLOAT, 5);
        float[] up = stroke(0.3f);
        float[] down = stroke(-0.3f);
        for (int i = 0; i < 150; i++) {
            recognizer
                    .weights()
                    .subi(recognizer
                            .loss(List.of(up, down), List.of("a", "b"))
                            .gradient()
                            .muli(0.02));
        }

        assertEquals(List.of("a", "b"), recognizer.read(List.of(up, down)));
    }

    @Test
    void fileGivesTheSameRecognizer() throws IOException {
        Recognizer recognizer = new Recognizer(LETTERS, 4, DataType.FLOAT, 5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        recognizer.write(recognizer.weights(), out);
        Recognizer read = Recognizer.read(new ByteArrayInputStream(out.toByteArray()));

        assertEquals(
                recognizer.logProbabilities(List.of(ink(9, 1)), List.of("ab")),
                read.logProbabilities(List.of(ink(9, 1)), List.of("ab")));
    }

    @Test
    void absurdSizeIsRefusedBeforeAnythingIsAllocated() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>(Map.of("units", "2000000000", "alphabet", "ab"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArrayFile(entries, Map.of("weights", new float[1])).write(out);

        ModelFormatException e = assertThrows(
                ModelFormatException.class, () -> Recognizer.read(new ByteArrayInputStream(out.toByteArray())));
        assertTrue(e.getMessage().contains("2000000000 units"), e.getMessage());
    }

    private static float[] ink(int points, long seed) {
        Random random = new Random(seed);
        float[] ink = new float[3 * points];
        for (int t = 0; t < points; t++) {
            ink[3 * t] = (float) (0.3 * random.nextGaussian());
            ink[3 * t + 1] = (float) (0.3 * random.nextGaussian());
            ink[3 * t + 2] = t == points - 1 ? 1 : 0;
        }
        return ink;
    }

    private static float[] stroke(float dy) {
        float[] ink = new float[3 * 8];
        IntStream.range(1, 8).forEach(t -> ink[3 * t + 1] = dy);
        ink[ink.length - 1] = 1;
        return ink;
    }
}
