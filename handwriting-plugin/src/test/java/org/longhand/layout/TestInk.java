package org.longhand.layout;

import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/** Ink for tests of what comes after layout. */
public final class TestInk {

    private TestInk() {}

    /** The text in loops, on lines of 170 mm with an x-height of 2.5 mm. */
    public static Handwriting of(String text) {
        return of(HandwritingRequest.of(text));
    }

    /** The request in loops. */
    public static Handwriting of(HandwritingRequest request) {
        return new Scribe(new LoopSampler(0)).write(request, new float[0]);
    }
}
