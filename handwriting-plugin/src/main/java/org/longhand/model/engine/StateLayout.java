package org.longhand.model.engine;

import static org.longhand.model.engine.NetworkShape.LAYERS;

/**
 * The rows of a network's state: what it needs to go on after a step. For each layer h and c, H numbers each; then, in a
 * network that reads text, the window w, C numbers, and its positions kappa, K numbers.
 */
record StateLayout(NetworkShape shape) {

    /** Number of rows. */
    int rows() {
        return kappa() + (shape.readsText() ? shape.windows() : 0);
    }

    /** First row of h in the layer with this index, counted from 0. */
    int output(int l) {
        return 2 * l * shape.hidden();
    }

    /** First row of c in the layer with this index, counted from 0. */
    int cell(int l) {
        return output(l) + shape.hidden();
    }

    /** First row of w. */
    int window() {
        return 2 * LAYERS * shape.hidden();
    }

    /** First row of kappa. */
    int kappa() {
        return window() + shape.classes();
    }
}
