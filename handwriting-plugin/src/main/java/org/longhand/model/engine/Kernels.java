package org.longhand.model.engine;

/**
 * Element-wise functions of an LSTM cell on Java arrays. The loops are kept to unit stride and one simple body each, the
 * form that the JVM's compiler turns into vector instructions; {@code Math.tanh} and {@code Math.exp} are not vectorised
 * and would take longer than the matrix products.
 *
 * <p>tanh is a rational function of degree 13 over 6 on [-7.9, 7.9], a minimax fit with an error of about 1e-7; exp is
 * a polynomial of degree 7 after reduction to [-ln 2 / 2, ln 2 / 2] with a relative error of about 1e-7.
 */
final class Kernels {

    private static final float TANH_LIMIT = 7.9053111f;
    private static final float A1 = 4.89352455891786e-03f;
    private static final float A3 = 6.37261928875436e-04f;
    private static final float A5 = 1.48572235717979e-05f;
    private static final float A7 = 5.12229709037114e-08f;
    private static final float A9 = -8.60467152213735e-11f;
    private static final float A11 = 2.00018790482477e-13f;
    private static final float A13 = -2.76076847742355e-16f;
    private static final float B0 = 4.89352518554385e-03f;
    private static final float B2 = 2.26843463243900e-03f;
    private static final float B4 = 1.18534705686654e-04f;
    private static final float B6 = 1.19825839466702e-06f;

    private static final float LOG2_E = 1.44269504f;
    private static final float LN2_HIGH = 0.693359375f;
    private static final float LN2_LOW = -2.12194440e-4f;

    private Kernels() {}

    /** to[toIndex + i] = tanh(from[fromIndex + i]). */
    static void tanh(float[] from, int fromIndex, float[] to, int toIndex, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, from[fromIndex + i]));
            float q = x * x;
            float p = (((((A13 * q + A11) * q + A9) * q + A7) * q + A5) * q + A3) * q + A1;
            float d = ((B6 * q + B4) * q + B2) * q + B0;
            to[toIndex + i] = x * p / d;
        }
    }

    /** v = sigmoid(v) = (1 + tanh(v / 2)) / 2. */
    static void sigmoid(float[] v, int index, int count) {
        for (int i = index; i < index + count; i++) {
            float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, 0.5f * v[i]));
            float q = x * x;
            float p = (((((A13 * q + A11) * q + A9) * q + A7) * q + A5) * q + A3) * q + A1;
            float d = ((B6 * q + B4) * q + B2) * q + B0;
            v[i] = 0.5f * (x * p / d) + 0.5f;
        }
    }

    /** e to the power of x; 0 below the range of float, e^88 above it. */
    static float exp(float x) {
        if (x < -87) {
            return 0;
        }
        float bounded = Math.min(88, x);
        int n = (int) Math.floor(bounded * LOG2_E + 0.5f);
        float f = bounded - n * LN2_HIGH - n * LN2_LOW;
        float p = 1.9875691500e-4f;
        p = p * f + 1.3981999507e-3f;
        p = p * f + 8.3334519073e-3f;
        p = p * f + 4.1665795894e-2f;
        p = p * f + 1.6666665459e-1f;
        p = p * f + 5.0000001201e-1f;
        return (p * f * f + f + 1) * Float.intBitsToFloat((n + 127) << 23);
    }

    static float clip(float v, float limit) {
        return Math.max(-limit, Math.min(limit, v));
    }

    /** v[i] += a[i] * b[i]. */
    static void multiplyAdd(float[] v, int index, float[] a, int aIndex, float[] b, int bIndex, int count) {
        for (int i = 0; i < count; i++) {
            v[index + i] += a[aIndex + i] * b[bIndex + i];
        }
    }

    /** v[i] = a[i] * b[i]. */
    static void multiply(float[] v, int index, float[] a, int aIndex, float[] b, int bIndex, int count) {
        for (int i = 0; i < count; i++) {
            v[index + i] = a[aIndex + i] * b[bIndex + i];
        }
    }
}
