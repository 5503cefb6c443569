package org.longhand.api;

public abstract class HandwritingRequest {

    public static HandwritingRequest of(String text) {
        throw new UnsupportedOperationException();
    }

    public abstract HandwritingRequest withHand(String name);

    public abstract HandwritingRequest withBias(double value);

    public abstract HandwritingRequest withSeed(long value);

    public abstract HandwritingRequest withXHeightMm(double value);

    public abstract HandwritingRequest withLineWidthMm(double value);
}
