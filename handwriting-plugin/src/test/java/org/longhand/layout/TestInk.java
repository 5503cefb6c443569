package org.longhand.layout;

import java.util.List;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;

/** Ink for tests of what comes after layout. */
public final class TestInk {

    private TestInk() {}

    /** A provenance with a character that XML must escape. */
    public static final Provenance PROVENANCE = new Provenance("Longhand", "1.2.3", "c0ffee", "R&D", false, 1.5, -42);

    /** The text in loops, on lines of 170 mm with an x-height of 2.5 mm. */
    public static Handwriting of(String text) {
        return of(HandwritingRequest.of(text));
    }

    /** The request in loops. */
    public static Handwriting of(HandwritingRequest request) {
        return new Scribe(new LoopSampler(0)).write(request, new float[0]);
    }

    /** Strokes of one word that says x, with an x-height of 2.5. */
    public static Handwriting of(List<Stroke> strokes) {
        return new Handwriting(List.of(new Handwriting.Line(List.of(new Handwriting.Word("x", strokes)), 0)), 2.5);
    }
}
