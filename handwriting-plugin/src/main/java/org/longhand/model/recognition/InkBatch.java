package org.longhand.model.recognition;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Pieces of ink side by side in one matrix, a column for each step of two points. Columns of zeros lie between the pieces,
 * as many as a convolution reaches, so that no piece sees another and a piece gives the same whatever stands beside it.
 *
 * @param input {@code [8, N]}: dx, dy, pen lift and 1 (there is ink) for each of the step's two points
 * @param mask {@code [N]}: 1 on the columns of pieces, 0 between them
 * @param starts first column of each piece
 * @param steps number of columns of each piece
 */
record InkBatch(INDArray input, INDArray mask, int[] starts, int[] steps) {

    /** Numbers that describe a step. */
    static final int CHANNELS = 8;

    private static final int POINTS_PER_STEP = 2;
    /** Steps without ink at the end of each piece: there is always room for one character and blanks. */
    private static final int MARGIN = 3;
    /** Brings offsets in x-heights to about unit variance. */
    private static final float SCALE = 3;

    /**
     * Fills the matrix.
     *
     * @param pieces of each {@code [3 * T]} offsets in x-heights
     * @param gap columns between two pieces, and at both ends
     */
    static InkBatch of(List<float[]> pieces, int gap, DataType type) {
        int[] starts = new int[pieces.size()];
        int[] steps = new int[pieces.size()];
        int column = gap;
        for (int i = 0; i < starts.length; i++) {
            int points = pieces.get(i).length / 3;
            starts[i] = column;
            steps[i] = (points + POINTS_PER_STEP - 1) / POINTS_PER_STEP + MARGIN;
            column += steps[i] + gap;
        }
        float[] values = new float[column * CHANNELS];
        float[] mask = new float[column];
        for (int i = 0; i < starts.length; i++) {
            fill(pieces.get(i), values, starts[i] * CHANNELS);
            Arrays.fill(mask, starts[i], starts[i] + steps[i], 1);
        }
        return new InkBatch(
                Nd4j.create(values, new long[] {CHANNELS, column}, 'f').castTo(type),
                Nd4j.createFromArray(mask).castTo(type),
                starts,
                steps);
    }

    private static void fill(float[] ink, float[] values, int at) {
        for (int t = 0; t < ink.length / 3; t++) {
            int to = at + t * CHANNELS / POINTS_PER_STEP;
            values[to] = SCALE * ink[3 * t];
            values[to + 1] = SCALE * ink[3 * t + 1];
            values[to + 2] = ink[3 * t + 2];
            values[to + 3] = 1;
        }
    }
}
