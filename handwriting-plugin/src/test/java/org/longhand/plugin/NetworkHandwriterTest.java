package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.longhand.api.DoodleRequest;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import org.longhand.api.Progress;
import org.longhand.api.Provenance;
import org.longhand.api.Substitution;
import org.longhand.api.UnwritableTextException;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.LearnedHands;
import org.longhand.hand.StyledHand;
import org.longhand.layout.DoodleInk;
import org.longhand.layout.LoopSampler;
import org.longhand.model.Alphabet;
import org.longhand.model.DoodleSampler;
import org.longhand.model.LineSampler;
import org.longhand.model.LineSpec;
import org.longhand.model.SampledLine;
import org.pf4j.processor.LegacyExtensionStorage;

class NetworkHandwriterTest {

    private static final HandCatalog CATALOG = new HandCatalog(List.of(
            new StyledHand(new Hand("plain", "The default"), new float[] {1}),
            new StyledHand(new Hand("other", "Somebody's", true), new float[] {2})));

    private static final LearnedHands NO_HANDS = new LearnedHands(Path.of("no", "such", "folder"));

    private final LoopSampler loops = new LoopSampler(0);
    private final Handwriter handwriter =
            new NetworkHandwriter(CATALOG, NO_HANDS, () -> pen(loops), NetworkHandwriterTest::doodler);

    @Test
    void modelCardNamesDataAndWeights() {
        String card = handwriter.modelCard();

        assertTrue(card.contains("UNIPEN"), card);
        assertTrue(card.contains("Out of scope"), card);
        assertTrue(card.endsWith("SHA-256 of the weights: c0ffee, of those that doodle: decaf\n"), card);
    }

    @Test
    void networkIsNotLoadedBeforeTheFirstText() {
        AtomicBoolean loaded = new AtomicBoolean();
        Handwriter lazy = new NetworkHandwriter(
                CATALOG,
                NO_HANDS,
                () -> {
                    loaded.set(true);
                    return pen(loops);
                },
                NetworkHandwriterTest::doodler);

        assertEquals(
                List.of("plain", "other"), lazy.hands().stream().map(Hand::name).toList());
        assertThrows(
                IllegalArgumentException.class,
                () -> lazy.handwrite(HandwritingRequest.of("a").withHand("nobody")));
        assertTrue(!loaded.get());

        lazy.warmUp();
        assertTrue(loaded.get());
    }

    @Test
    void progressSeesTheWorkDone() {
        List<Double> shares = new ArrayList<>();

        Handwriting watched = handwriter.handwrite(HandwritingRequest.of("watched"), shares::add);

        assertEquals(handwriter.handwrite(HandwritingRequest.of("watched")), watched);
        assertEquals(List.of(1.0), shares);
    }

    @Test
    void outputDecidesTheFormat() throws IOException {
        Handwriting ink = handwriter.handwrite(HandwritingRequest.of("formats"));

        assertTrue(start(ink, new Output.Svg(Pen.BLUE_BLACK)).startsWith("<?xml"));
        assertTrue(start(ink, new Output.Pdf(Pen.BLUE_BLACK, Page.A4)).startsWith("%PDF-"));
        assertTrue(start(ink, new Output.Png(Pen.BLUE_BLACK, 100)).startsWith("\u0089PNG"));
    }

    @Test
    void inkSaysWhatWroteIt() {
        Handwriting ink = handwriter.handwrite(
                HandwritingRequest.of("whose?").withBias(0.5).withSeed(7));

        assertEquals(
                Optional.of(new Provenance("Longhand", "1.2.3", "c0ffee", "plain", false, 0.5, 7)), ink.provenance());
    }

    @Test
    void doodleSaysWhatWroteItAndNothingElse() {
        Handwriting doodle =
                handwriter.doodle(DoodleRequest.USUAL.withLines(3).withBias(0.5).withSeed(7), Progress.NONE);

        assertEquals(3, doodle.lines().size());
        assertTrue(doodle.text().isBlank());
        assertEquals(
                Optional.of(new Provenance("Longhand", "1.2.3", "decaf", "plain", false, 0.5, 7)), doodle.provenance());
    }

    @Test
    void inkOfALearnedHandKeepsItsProvenance() {
        Handwriting ink = handwriter.handwrite(HandwritingRequest.of("mine").withHand("other"));

        assertThrows(IllegalArgumentException.class, ink::withoutProvenance);
    }

    @Test
    void replacedTextCanBeWritten() {
        Substitution substitution = handwriter.substitute("\u03a9 ok");

        assertEquals("O ok", substitution.text());
        assertEquals(
                "O ok",
                handwriter.handwrite(HandwritingRequest.of(substitution.text())).text());
    }

    @Test
    void requestMayLetSubstitutesTakePlaces() {
        HandwritingRequest request = HandwritingRequest.of("\u03a9 ok");

        assertThrows(UnwritableTextException.class, () -> handwriter.handwrite(request));
        assertEquals("O ok", handwriter.handwrite(request.withSubstitute(true)).text());
    }

    @Test
    void nothingIsSampledOfATextThatCannotBeWritten() {
        Handwriter strict = new NetworkHandwriter(
                CATALOG,
                NO_HANDS,
                () -> pen(new LineSampler() {
                    @Override
                    public Alphabet alphabet() {
                        return Alphabet.ASCII;
                    }

                    @Override
                    public List<SampledLine> sample(List<LineSpec> lines, double bias, Progress progress) {
                        throw new AssertionError("sampled");
                    }
                }),
                NetworkHandwriterTest::doodler);

        assertThrows(UnwritableTextException.class, () -> strict.handwrite(HandwritingRequest.of("na\u4f60ve")));
    }

    @Test
    void pluginManagerFindsTheExtension() throws IOException {
        try (var index = getClass().getResourceAsStream("/" + LegacyExtensionStorage.EXTENSIONS_RESOURCE)) {
            String extensions = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(extensions.contains(NetworkHandwriter.class.getName()), extensions);
        }
    }

    private static TrainedPen pen(LineSampler sampler) {
        return new TrainedPen(sampler, "1.2.3", "c0ffee");
    }

    private static TrainedDoodler doodler() {
        DoodleSampler steps = (seeds, style, points, bias, progress) ->
                seeds.stream().map(seed -> DoodleInk.steps(points, seed)).toList();
        return new TrainedDoodler(steps, CATALOG, "1.2.3", "decaf");
    }

    private String start(Handwriting ink, Output output) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handwriter.write(ink, output, out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
