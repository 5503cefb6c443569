package org.longhand.training.unipen;

/**
 * The points between two movements of the pen; segments count these.
 *
 * @param down whether the pen touched the paper
 * @param points {@code [2][n]}, n &gt; 0: x and y in device units, y growing up as in the file
 */
record Component(boolean down, double[][] points) {

    int length() {
        return points[0].length;
    }
}
