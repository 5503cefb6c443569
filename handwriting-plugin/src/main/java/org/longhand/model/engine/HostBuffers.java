package org.longhand.model.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * The native memory of one thread's share of a batch, kept from batch to batch because its pages are dear. JavaCPP frees
 * it when this object is garbage.
 */
final class HostBuffers {

    private final Map<String, NativeMatrix> matrices = new HashMap<>();

    /** The matrix of this name, the same one at each call. */
    NativeMatrix matrix(String name) {
        return matrices.computeIfAbsent(name, n -> new NativeMatrix());
    }
}
