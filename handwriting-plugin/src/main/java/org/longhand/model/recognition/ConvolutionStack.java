package org.longhand.model.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.longhand.model.engine.HostArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Convolutions over time with growing dilation and residual connections (S. Bai, J. Z. Kolter, V. Koltun, arXiv
 * 1803.01271), looking both ways:
 *
 * <pre>
 * h = relu(conv(x))
 * h = h + W relu(conv(h)), for each dilation
 * z = W h
 * </pre>
 *
 * <p>A convolution is a matrix product for each place of its kernel, on columns shifted against each other: nothing is
 * copied, and the products are large. Shapes are {@code [channels, steps]}, columns contiguous.
 */
final class ConvolutionStack {

    private static final int KERNEL = 5;
    private static final int[] DILATIONS = {1, 2, 4, 8};

    private final List<Convolution> layers = new ArrayList<>();
    private final INDArray weights;
    private final INDArray gradient;
    private final HostConvolutions fast = new HostConvolutions(layers);

    /** A stack whose weights are zero. */
    ConvolutionStack(int inputs, int units, int outputs, DataType type) {
        int[][] shapes = shapes(inputs, units, outputs);
        long length = Arrays.stream(shapes)
                .mapToLong(s -> Convolution.length(s[0], s[1], s[2]))
                .sum();
        weights = Nd4j.zeros(type, length);
        gradient = Nd4j.zeros(type, length);
        long from = 0;
        for (int[] s : shapes) {
            long to = from + Convolution.length(s[0], s[1], s[2]);
            layers.add(new Convolution(
                    s[0],
                    s[1],
                    s[2],
                    s[3],
                    weights.get(NDArrayIndex.interval(from, to)),
                    gradient.get(NDArrayIndex.interval(from, to))));
            from = to;
        }
    }

    /** Gives it random weights of the variance that keeps that of the signal (He et al., arXiv 1502.01852). */
    void initialise(long seed) {
        Random random = new Random(seed);
        layers.forEach(layer -> layer.initialise(random));
    }

    /** Inputs, outputs, kernel and dilation of each layer. */
    private static int[][] shapes(int inputs, int units, int outputs) {
        List<int[]> shapes = new ArrayList<>();
        shapes.add(new int[] {inputs, units, KERNEL, 1});
        for (int dilation : DILATIONS) {
            shapes.add(new int[] {units, units, KERNEL, dilation});
            shapes.add(new int[] {units, units, 1, 1});
        }
        shapes.add(new int[] {units, outputs, 1, 1});
        return shapes.toArray(int[][]::new);
    }

    /** Steps that a convolution looks to either side at most. */
    static int reach() {
        return KERNEL / 2 * Arrays.stream(DILATIONS).max().orElseThrow();
    }

    /** All weights, {@code [n]}; changes to it change the stack. */
    INDArray weights() {
        return weights;
    }

    /** The stack's output alone, {@code [outputs, N]} by columns, for those who do not go {@link #backward}. */
    double[] output(INDArray input, INDArray mask) {
        if (input.dataType() == DataType.FLOAT && HostArrays.areUsed()) {
            return fast.output(HostArrays.copy(input.transpose()), HostArrays.copy(mask));
        }
        List<INDArray> outputs = forward(input, mask);
        return outputs.get(outputs.size() - 1).data().asDouble();
    }

    /**
     * The layers' outputs, which {@link #backward} needs; the last is the stack's.
     *
     * @param input {@code [inputs, N]}
     * @param mask {@code [N]}: 0 on columns that stay empty
     */
    List<INDArray> forward(INDArray input, INDArray mask) {
        List<INDArray> outputs = new ArrayList<>();
        INDArray h = relu(layers.get(0).forward(input)).muliRowVector(mask);
        outputs.add(h);
        int layer = 1;
        for (int i = 0; i < DILATIONS.length; i++) {
            INDArray inner = relu(layers.get(layer++).forward(h)).muliRowVector(mask);
            h = layers.get(layer++).forward(inner).muliRowVector(mask).addi(h);
            outputs.add(inner);
            outputs.add(h);
        }
        outputs.add(layers.get(layer).forward(h));
        return outputs;
    }

    /**
     * The gradient of the weights, {@code [n]}; overwritten by the next call.
     *
     * @param input as given to {@link #forward}
     * @param outputs what that returned
     * @param error gradient of the loss with respect to the last of these, 0 on empty columns
     */
    INDArray backward(INDArray input, INDArray mask, List<INDArray> outputs, INDArray error) {
        gradient.assign(0);
        int layer = layers.size() - 1;
        INDArray h = layers.get(layer).backward(outputs.get(layer - 1), error);
        while (layer > 1) {
            INDArray inner = layers.get(layer - 1).backward(outputs.get(layer - 2), h.mulRowVector(mask));
            inner.muliRowVector(mask).muli(positive(outputs.get(layer - 2)));
            h.addi(layers.get(layer - 2).backward(outputs.get(layer - 3), inner));
            layer -= 2;
        }
        layers.get(0).backward(input, h.muliRowVector(mask).muli(positive(outputs.get(0))));
        return gradient;
    }

    private static INDArray relu(INDArray x) {
        return Transforms.relu(x, false);
    }

    private static INDArray positive(INDArray x) {
        return x.gt(0).castTo(x.dataType());
    }
}
