package org.longhand.model.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.longhand.model.Alphabet;
import org.longhand.model.file.ArrayFile;
import org.longhand.model.file.ModelFormatException;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Reads ink: how probable is it that these pen movements say this text? It learned from real ink alone and knows letters
 * but no language, so that what it cannot read is badly written.
 *
 * <p>Ink is given as offsets {@code [3 * T]} in x-heights, as in {@link org.longhand.model.SampledLine#offsets()}.
 *
 * <p>Not safe for use by several threads.
 */
public final class Recognizer {

    private static final String UNITS = "units";
    private static final int MOST_UNITS = 1024;

    private final Alphabet alphabet;
    private final int units;
    private final ConvolutionStack network;

    /** A recognizer that has learned nothing yet. */
    public Recognizer(Alphabet alphabet, int units, DataType type, long seed) {
        this(alphabet, units, type);
        network.initialise(seed);
    }

    private Recognizer(Alphabet alphabet, int units, DataType type) {
        this.alphabet = alphabet;
        this.units = units;
        this.network = new ConvolutionStack(
                InkBatch.CHANNELS, units, alphabet.size(), type); // the end mark's class is the blank
    }

    /**
     * Reads a recognizer.
     *
     * @throws ModelFormatException if the file is damaged or inconsistent
     */
    public static Recognizer read(InputStream in) throws IOException {
        ArrayFile file = ArrayFile.read(in);
        long units = file.number(UNITS);
        if (units < 1 || units > MOST_UNITS) {
            throw new ModelFormatException(
                    "the recognizer has %d units, but may have 1 to %d".formatted(units, MOST_UNITS));
        }
        Recognizer recognizer = new Recognizer(new Alphabet(file.entry("alphabet")), (int) units, DataType.FLOAT);
        float[] weights = file.array("weights", recognizer.weights().length());
        recognizer.weights().assign(Nd4j.createFromArray(weights));
        return recognizer;
    }

    /**
     * Writes the recognizer as an {@link ArrayFile}; does not close the stream.
     *
     * @param weights to write in place of its own, such as their average over time
     */
    public void write(INDArray weights, OutputStream out) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(UNITS, Integer.toString(units));
        entries.put("alphabet", alphabet.characters());
        Map<String, float[]> arrays = new LinkedHashMap<>();
        arrays.put("weights", weights.dup().data().asFloat());
        new ArrayFile(entries, arrays).write(out);
    }

    /** All weights, {@code [n]}; changes to it change the recognizer. */
    public INDArray weights() {
        return network.weights();
    }

    /** Natural logarithm of the probability that each piece of ink says its text. */
    public List<Double> logProbabilities(List<float[]> ink, List<String> texts) {
        InkBatch batch = batch(ink);
        return each(
                batch,
                network.output(batch.input(), batch.mask()),
                (ctc, i) -> ctc.logProbability(encode(texts.get(i))));
    }

    /** What each piece of ink says most probably, letter by letter. */
    public List<String> read(List<float[]> ink) {
        InkBatch batch = batch(ink);
        return each(batch, network.output(batch.input(), batch.mask()), (ctc, i) -> decode(ctc.bestPath()));
    }

    /**
     * Result of a step of learning.
     *
     * @param gradient of the loss with respect to the weights, {@code [n]}; overwritten by the next step
     * @param loss sum over the pieces of {@code -log p(text | ink)}, those left out whose ink is too short for the text
     */
    public record Loss(INDArray gradient, double loss) {}

    /** The gradient of the loss over the pieces of ink, for training. */
    public Loss loss(List<float[]> ink, List<String> texts) {
        InkBatch batch = batch(ink);
        List<INDArray> outputs = network.forward(batch.input(), batch.mask());
        INDArray output = outputs.get(outputs.size() - 1);
        int classes = alphabet.size();
        float[] errors = new float[Math.toIntExact(output.length())];
        List<Double> losses = each(batch, output.data().asDouble(), (ctc, i) -> {
            double[] gradient = new double[batch.steps()[i] * classes];
            double probability = ctc.gradient(encode(texts.get(i)), gradient);
            for (int j = 0; j < gradient.length; j++) {
                errors[batch.starts()[i] * classes + j] = (float) gradient[j];
            }
            return Double.isFinite(probability) ? -probability : 0;
        });
        INDArray error = Nd4j.create(errors, output.shape(), 'f').castTo(output.dataType());
        return new Loss(
                network.backward(batch.input(), batch.mask(), outputs, error),
                losses.stream().mapToDouble(l -> l).sum());
    }

    private InkBatch batch(List<float[]> ink) {
        return InkBatch.of(ink, ConvolutionStack.reach(), weights().dataType());
    }

    /** For each piece, from the network's output by columns. */
    private <T> List<T> each(InkBatch batch, double[] output, BiFunction<Ctc, Integer, T> result) {
        int classes = alphabet.size();
        return IntStream.range(0, batch.starts().length)
                .parallel()
                .mapToObj(i -> {
                    int from = batch.starts()[i] * classes;
                    int length = batch.steps()[i] * classes;
                    return result.apply(new Ctc(Arrays.copyOfRange(output, from, from + length), classes), i);
                })
                .toList();
    }

    private int[] encode(String text) {
        return Arrays.copyOf(alphabet.encode(text), text.length());
    }

    private String decode(int[] labels) {
        StringBuilder text = new StringBuilder();
        for (int label : labels) {
            text.append(alphabet.characters().charAt(label));
        }
        return text.toString();
    }
}
