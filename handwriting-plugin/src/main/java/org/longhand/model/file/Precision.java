package org.longhand.model.file;

import java.nio.ByteBuffer;
import org.bytedeco.javacpp.indexer.HalfIndexer;

/** How the numbers of an {@link ArrayFile} are kept; its number is the version of the format. */
public enum Precision {
    /** IEEE 754 binary32, as they are. */
    SINGLE(1, Float.BYTES) {
        @Override
        void put(float value, ByteBuffer to) {
            to.putFloat(value);
        }

        @Override
        float get(ByteBuffer from) {
            return from.getFloat();
        }
    },
    /** IEEE 754 binary16: three digits, up to 65504. */
    HALF(2, Short.BYTES) {
        @Override
        void put(float value, ByteBuffer to) {
            to.putShort((short) HalfIndexer.fromFloat(value));
        }

        @Override
        float get(ByteBuffer from) {
            return HalfIndexer.toFloat(from.getShort() & 0xFFFF);
        }
    };

    private final int version;
    private final int bytes;

    Precision(int version, int bytes) {
        this.version = version;
        this.bytes = bytes;
    }

    /** The precision of a format.
     *
     * @throws ModelFormatException if there is no such format
     */
    static Precision ofVersion(int version) throws ModelFormatException {
        for (Precision precision : values()) {
            if (precision.version == version) {
                return precision;
            }
        }
        throw new ModelFormatException(
                "the file has format version %d, but this program reads versions 1 and 2".formatted(version));
    }

    int version() {
        return version;
    }

    /** Size of a number. */
    int bytes() {
        return bytes;
    }

    abstract void put(float value, ByteBuffer to);

    abstract float get(ByteBuffer from);
}
