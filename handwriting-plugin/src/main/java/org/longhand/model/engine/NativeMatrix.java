package org.longhand.model.engine;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;

/** A growable block of native floats that BLAS works on and Java reads and writes in bulk. */
public final class NativeMatrix {

    private FloatPointer data = new FloatPointer();
    private FloatBuffer buffer = FloatBuffer.allocate(0);
    private long capacity;

    /** Makes room for so many floats; their contents are undefined afterwards. */
    public void reserve(long floats) {
        if (floats > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a batch needs %d numbers in one matrix, but at most %d fit; use smaller batches"
                            .formatted(floats, Integer.MAX_VALUE));
        }
        if (floats > capacity) {
            data.deallocate();
            data = new FloatPointer(floats);
            buffer = data.asBuffer();
            capacity = floats;
        }
    }

    /** Address of the float at this index, until the next call: a pointer of its own would be garbage at each product. */
    public FloatPointer at(long index) {
        return data.position(index);
    }

    /** Copies floats here. */
    public void write(int index, float[] from, int fromIndex, int count) {
        buffer.put(index, from, fromIndex, count);
    }

    /** Copies floats from here. */
    public void read(int index, float[] to, int toIndex, int count) {
        buffer.get(index, to, toIndex, count);
    }
}
