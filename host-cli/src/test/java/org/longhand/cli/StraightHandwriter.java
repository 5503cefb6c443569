package org.longhand.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.longhand.api.Curve;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.Handwriting.Line;
import org.longhand.api.Handwriting.Word;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Point;
import org.longhand.api.Progress;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.api.Substitution;
import org.longhand.api.Substitution.Replacement;
import org.longhand.api.UnwritableTextException;
import org.pf4j.Extension;

/**
 * Draws a straight line for each word, and writes a document that says what it was asked for. Some words make it fail
 * as a real plugin might.
 */
@Extension
public final class StraightHandwriter implements Handwriter {

    @Override
    public List<Hand> hands() {
        return List.of(new Hand("plain", "Straight and level."), new Hand("steep", "Straight and rising.", true));
    }

    @Override
    public Substitution substitute(String text) {
        return text.contains("\u017d")
                ? new Substitution(text.replace("\u017d", "Z"), List.of(new Replacement("\u017d", "Z")))
                : new Substitution(text, List.of());
    }

    @Override
    public Handwriting handwrite(HandwritingRequest request) {
        if (!request.hand().isEmpty()
                && hands().stream().noneMatch(h -> h.name().equals(request.hand()))) {
            throw new IllegalArgumentException("there is no hand '%s'; use plain or steep".formatted(request.hand()));
        }
        if (request.substitute()) {
            return handwrite(request.withText(substitute(request.text()).text()).withSubstitute(false));
        }
        if (request.text().contains("\u017d")) {
            throw new UnwritableTextException("cannot write U+017D at position 1; use printable ASCII");
        }
        switch (request.text()) {
            case "crash" -> throw new UnsupportedOperationException("first line\nsecond line");
            case "damaged" -> throw new IllegalStateException("the network in the plugin cannot be read");
            case "exhaust" -> throw new OutOfMemoryError();
            case "unlinked" -> throw new UnsatisfiedLinkError("no pen in java.library.path");
            case "for ever" -> LockSupport.park();
            default -> {}
        }
        List<Line> lines =
                request.text().lines().map(line -> new Line(words(line), 0)).toList();
        boolean learned = request.hand().equals("steep");
        return new Handwriting(lines, request.xHeightMm())
                .withProvenance(new Provenance(
                        "Straight", "1.2.3", "", request.hand(), learned, request.bias(), request.seed()));
    }

    /** Lines that say the hand and their number. */
    @Override
    public Handwriting doodle(DoodleRequest request, Progress progress) {
        progress.report(1);
        String text = IntStream.rangeClosed(1, request.lines())
                .mapToObj(line -> request.hand() + " " + line)
                .collect(Collectors.joining("\n"));
        return handwrite(HandwritingRequest.of(text).withHand(request.hand()).withLayout(request.layout()));
    }

    private static List<Word> words(String line) {
        return List.of(line.split(" ")).stream()
                .map(word -> new Word(word, List.of(straight(word.length()))))
                .toList();
    }

    private static Stroke straight(double lengthMm) {
        Point from = new Point(0, 0);
        Point to = new Point(lengthMm, 0);
        return new Stroke(List.of(from, to), List.of(new Curve(from, from, to, to)));
    }

    /** A page for each line. */
    @Override
    public List<Handwriting> pages(Handwriting ink, Page page) {
        return ink.lines().stream()
                .map(line -> new Handwriting(List.of(line), ink.xHeightMm()))
                .toList();
    }

    @Override
    public void write(Handwriting ink, Output output, OutputStream to) throws IOException {
        String text = String.join("/", ink.lines().stream().map(Line::text).toList());
        String document = "%s|%s|%s%s"
                .formatted(text, ink.xHeightMm(), output, ink.provenance().isPresent() ? "" : "|anonymous");
        if (text.equals("too wide")) {
            throw new IllegalArgumentException("the line is 300 mm wide, but the page leaves 170 mm");
        }
        to.write(document.getBytes(StandardCharsets.UTF_8));
        if (text.equals("fail halfway")) {
            throw new IOException("No space left on device");
        }
    }
}
