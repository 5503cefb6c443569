package org.longhand.model.recognition;

import java.util.Random;
import java.util.stream.IntStream;
import org.longhand.model.engine.Blas;
import org.longhand.model.engine.HostArrays;
import org.longhand.model.engine.NativeMatrix;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** One convolution over columns, with zeros beyond both ends. */
final class Convolution {

    private final int inputs;
    private final int outputs;
    private final int kernel;
    private final int dilation;
    private final INDArray weights;
    private final INDArray[] matrices;
    private final INDArray bias;
    private final INDArray[] matrixGradients;
    private final INDArray biasGradient;

    /**
     * Takes its weights from a larger array.
     *
     * @param weights view of {@link #length} numbers: for each place of the kernel {@code [outputs, inputs]} by columns,
     *     then the biases
     * @param gradient likewise
     */
    Convolution(int inputs, int outputs, int kernel, int dilation, INDArray weights, INDArray gradient) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.kernel = kernel;
        this.dilation = dilation;
        this.weights = weights;
        this.matrices = matrices(weights);
        this.bias = bias(weights);
        this.matrixGradients = matrices(gradient);
        this.biasGradient = bias(gradient);
    }

    static long length(int inputs, int outputs, int kernel) {
        return (long) outputs * (kernel * inputs + 1);
    }

    void initialise(Random random) {
        double deviation = Math.sqrt(2.0 / (kernel * inputs));
        long matrices = weights.length() - outputs;
        for (long i = 0; i < matrices; i++) {
            weights.putScalar(i, deviation * random.nextGaussian());
        }
    }

    /** {@code [inputs, N]} to {@code [outputs, N]}. */
    INDArray forward(INDArray input) {
        long columns = input.size(1);
        INDArray output = Nd4j.create(input.dataType(), new long[] {outputs, columns}, 'f');
        for (int k = 0; k < kernel; k++) {
            int shift = shift(k);
            Nd4j.gemm(
                    matrices[k], columns(input, shift, columns), columns(output, -shift, columns), false, false, 1, 1);
        }
        return output.addiColumnVector(bias);
    }

    /** The same in single precision on the CPU; the result is also left in {@code output}. */
    float[] forward(NativeMatrix input, NativeMatrix output, int columns) {
        float[] biases = HostArrays.copy(bias);
        float[] result = new float[outputs * columns];
        for (int column = 0; column < columns; column++) {
            System.arraycopy(biases, 0, result, column * outputs, outputs);
        }
        output.reserve(result.length);
        output.write(0, result, 0, result.length);
        for (int k = 0; k < kernel; k++) {
            int shift = shift(k);
            Blas.multiply(
                    outputs,
                    columns - Math.abs(shift),
                    inputs,
                    HostArrays.pointer(matrices[k]),
                    outputs,
                    input.at((long) Math.max(0, shift) * inputs),
                    inputs,
                    1,
                    output.at((long) Math.max(0, -shift) * outputs),
                    outputs);
        }
        output.read(0, result, 0, result.length);
        return result;
    }

    /**
     * Adds to the gradient of the weights.
     *
     * @param error gradient with respect to the output, {@code [outputs, N]}
     * @return the gradient with respect to the input, {@code [inputs, N]}
     */
    INDArray backward(INDArray input, INDArray error) {
        long columns = input.size(1);
        INDArray back = Nd4j.create(input.dataType(), new long[] {inputs, columns}, 'f');
        for (int k = 0; k < kernel; k++) {
            int shift = shift(k);
            INDArray from = columns(input, shift, columns);
            INDArray to = columns(error, -shift, columns);
            Nd4j.gemm(to, from, matrixGradients[k], false, true, 1, 1);
            Nd4j.gemm(matrices[k], to, columns(back, shift, columns), true, false, 1, 1);
        }
        biasGradient.addi(error.sum(true, 1));
        return back;
    }

    private int shift(int k) {
        return (k - kernel / 2) * dilation;
    }

    /** The columns that have a partner when the matrix is moved by so many columns. */
    private static INDArray columns(INDArray matrix, int shift, long columns) {
        return matrix.get(NDArrayIndex.all(), NDArrayIndex.interval(Math.max(0, shift), columns + Math.min(0, shift)));
    }

    private INDArray[] matrices(INDArray from) {
        long size = (long) outputs * inputs;
        return IntStream.range(0, kernel)
                .mapToObj(k -> from.get(NDArrayIndex.interval(k * size, (k + 1) * size))
                        .reshape('f', outputs, inputs))
                .toArray(INDArray[]::new);
    }

    private INDArray bias(INDArray from) {
        return from.get(NDArrayIndex.interval(from.length() - outputs, from.length()))
                .reshape('f', outputs, 1);
    }
}
