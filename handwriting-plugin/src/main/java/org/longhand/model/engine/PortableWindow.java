package org.longhand.model.engine;

import static org.longhand.model.engine.Columns.rows;
import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** The soft window over the text in ND4J operations; formulas as in {@link HostWindow}. */
final class PortableWindow {

    private final NetworkShape shape;
    private final GradientClip clip;
    private final int batch;
    private final INDArray oneHotText; // [b, C, U]
    private final INDArray positions; // [1, U, 1]
    private final INDArray kappa; // [K, b (T + 1)]
    private final INDArray activations; // [3K, b T]
    private final INDArray kappaGradient; // [K, b], carried from step to step

    PortableWindow(NetworkShape shape, GradientClip clip, DataType type, int[][] text, int steps) {
        this.shape = shape;
        this.clip = clip;
        this.batch = text.length;
        int longest = text[0].length;
        oneHotText = Nd4j.create(type, new long[] {batch, shape.classes(), longest}, 'c');
        for (int s = 0; s < batch; s++) {
            for (int u = 0; u < longest; u++) {
                if (text[s][u] >= 0) {
                    oneHotText.putScalar(s, text[s][u], u, 1);
                }
            }
        }
        positions = Nd4j.arange(longest).castTo(type).reshape(1, longest, 1);
        kappa = Columns.zeros(type, shape.windows(), (long) batch * (steps + 1));
        activations = Columns.zeros(type, 3 * shape.windows(), (long) batch * steps);
        kappaGradient = Columns.zeros(type, shape.windows(), batch);
    }

    /** Positions before step t, {@code [K, b]}, to read and to set. */
    INDArray kappa(int t) {
        return step(kappa, t);
    }

    /** Computes w(t) {@code [C, b]} from the window's sums {@code [3K, b]}. */
    INDArray forward(INDArray sums, int t) {
        step(activations, t).assign(Transforms.exp(sums, false));
        kappa(t + 1).assign(kappa(t)).addi(part(t, 2));
        INDArray phi = phi(t);
        return Nd4j.matmul(oneHotText, phi.dup('c').reshape('c', batch, phi.size(1), 1))
                .reshape(batch, shape.classes())
                .transpose();
    }

    /** Weight of each character in step t, {@code [b, U]}. */
    INDArray phi(int t) {
        return gaussians(distance(t), t)
                .muli(perGaussian(part(t, 0)))
                .sum(0)
                .transpose()
                .dup('c');
    }

    /**
     * Derivative by the window's sums of step t, {@code [3K, b]}; steps come last to first.
     *
     * @param weightGradient derivative by w(t), {@code [C, b]}
     */
    INDArray backward(INDArray weightGradient, int t) {
        long longest = oneHotText.size(2);
        INDArray byPhi = Nd4j.matmul(
                        weightGradient.transpose().dup('c').reshape('c', batch, 1, shape.classes()), oneHotText)
                .reshape(batch, longest)
                .transpose(); // [U, b]
        INDArray distance = distance(t);
        INDArray q = gaussians(distance, t).muli(byPhi.dup('f').reshape('f', 1, longest, batch)); // [K, U, b]
        INDArray qd = q.mul(distance);
        INDArray alpha = part(t, 0);
        INDArray beta = part(t, 1);
        kappaGradient.subi(qd.sum(1).muli(alpha).muli(beta).muli(2));
        INDArray gradient = Nd4j.vstack(
                q.sum(1).muli(alpha),
                qd.mul(distance).sum(1).muli(alpha).muli(beta).negi(),
                kappaGradient.mul(part(t, 2)));
        Columns.limit(gradient, clip.gate());
        return gradient;
    }

    /** kappa - u, {@code [K, U, b]}. */
    private INDArray distance(int t) {
        return perGaussian(kappa(t + 1)).sub(positions);
    }

    /** exp(-beta (kappa - u)^2), {@code [K, U, b]}. */
    private INDArray gaussians(INDArray distance, int t) {
        return Transforms.exp(
                distance.mul(distance).muli(perGaussian(part(t, 1))).negi(), false);
    }

    /** Row block of the activations: 0 alpha, 1 beta, 2 step of kappa. */
    private INDArray part(int t, int part) {
        int k = shape.windows();
        return rows(step(activations, t), part * k, (part + 1) * k);
    }

    private INDArray perGaussian(INDArray matrix) {
        return matrix.dup('f').reshape('f', shape.windows(), 1, batch);
    }

    private INDArray step(INDArray matrix, int t) {
        return matrix.get(all(), interval((long) t * batch, (long) (t + 1) * batch));
    }
}
