package org.longhand.pdf.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.layout.TestInk;
import org.longhand.pdf.edit.HardDocuments.Hard;
import org.longhand.pdf.edit.HardDocuments.Outcome;

/** Whatever the document: it is written into and whole, or there is one clear line and no byte of output. */
class HardDocumentsTest {

    private static final Handwriting INK = TestInk.of("alpha");
    private static final PdfEdit EDIT =
            PdfEdit.of(new Insertion(HandwritingRequest.of("alpha"), new Placement.At(1, 40, 30)));

    @TempDir
    private Path dir;

    @TestFactory
    Stream<DynamicTest> eachIsWrittenIntoOrRefused() throws IOException {
        return HardDocuments.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private void check(String name, Hard hard) throws IOException {
        String result = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> write(hard.bytes()));

        if (hard.outcome() != Outcome.EITHER) {
            assertEquals(hard.outcome() == Outcome.WRITTEN, result.isEmpty(), name + ": " + result);
        }
    }

    /** Set {@code longhand.mutations} for more of them. */
    @Test
    void damagedDocumentsAreNoTrouble() throws IOException {
        Random random = new Random(1);
        List<Map.Entry<String, Hard>> seeds = HardDocuments.all().entrySet().stream()
                .filter(entry ->
                        entry.getValue().bytes().length > 0 && entry.getValue().bytes().length < 20_000)
                .toList();
        List<String> troubles = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("longhand.mutations", 100); i++) {
            Map.Entry<String, Hard> seed = seeds.get(random.nextInt(seeds.size()));
            byte[] damaged = damage(seed.getValue().bytes(), random);
            try {
                write(damaged);
            } catch (IOException | RuntimeException | Error e) {
                troubles.add("%d, from %s: %s".formatted(i, seed.getKey(), e));
            }
        }
        assertEquals(List.of(), troubles);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i <= random.nextInt(12); i++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt();
                case 1 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> damaged[at] = (byte) "0123456789<>[]()/ R".charAt(random.nextInt(19));
                default -> System.arraycopy(bytes, 0, damaged, at, Math.min(random.nextInt(40), damaged.length - at));
            }
        }
        return damaged;
    }

    /** Writes into a document, and gives the error, or empty when there was none. */
    private String write(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("hard.pdf"), bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocumentEdit(PdfFile.of(file), EDIT).write(request -> INK, out);
        } catch (IOException | MisplacedException e) {
            assertEquals(0, out.size());
            assertFalse(
                    e.getMessage() == null
                            || e.getMessage().isBlank()
                            || e.getMessage().contains("\n"),
                    e::toString);
            return e.getMessage();
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertFalse(PageList.of(document, "result").pages().isEmpty());
        }
        return "";
    }
}
