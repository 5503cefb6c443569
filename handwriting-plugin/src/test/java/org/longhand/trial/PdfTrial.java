package org.longhand.trial;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.longhand.api.FormField;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Placement;
import org.longhand.layout.TestInk;
import org.longhand.pdf.edit.DocumentEdit;

/** Writes into one PDF, and looks with other programs whether all that was there is still there. */
final class PdfTrial {

    private static final String INK = "inkwell";
    private static final int DPI = 36;

    /** Else the slow ones look at every fourth. */
    private static final boolean ALL_JUDGED = Boolean.getBoolean("longhand.judgeAll");

    private final Path before;
    private final Path after;
    private final String password;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private String kind = "at";
    private boolean unjudged;

    PdfTrial(Path document, Path scratch, long seed) {
        this.before = document;
        this.after =
                scratch.resolve("after-%d.pdf".formatted(Thread.currentThread().getId()));
        String name = document.getFileName().toString();
        this.password = name.contains("password=") ? name.replaceFirst(".*password=(\\w*).*", "$1") : "";
        this.random = new Random(seed ^ name.hashCode());
    }

    Verdict run() throws IOException {
        long start = System.nanoTime();
        PdfFile file = new PdfFile(before, password);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> notes;
        PdfEdit edit = null;
        try {
            edit = edit(file);
            start = System.nanoTime();
            notes = new DocumentEdit(file, edit).write(TestInk::of, out);
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean clear = out.size() == 0 && !message.contains("\n") && !message.isBlank() && seconds < 60;
            return new Verdict(
                    clear ? "refused" : "FAILED",
                    seconds,
                    List.of(kind, message.replace(before.toString(), "DOC"), openable()));
        } catch (RuntimeException | Error e) {
            return new Verdict("FAILED", 0, List.of(kind, e.toString()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.write(after, out.toByteArray());
        if (ALL_JUDGED || random.nextInt(4) == 0) {
            check(edit, notes, out.toByteArray());
        } else {
            objects(edit);
        }
        List<String> remarks = new ArrayList<>(List.of(kind));
        remarks.addAll(faults);
        if (unjudged) {
            remarks.add("a judge took too long");
        }
        remarks.addAll(notes);
        return new Verdict(faults.isEmpty() ? "written" : "FAILED", seconds, remarks);
    }

    /** Whether others show the document. */
    private String openable() throws IOException {
        Tool shown = Tool.run(opening("pdftoppm", "-r", "20", "-png", "-l", "1", before.toString()));
        return shown.code() == 0 && !shown.output().isEmpty() ? "opens in poppler" : "does not open in poppler";
    }

    private PdfEdit edit(PdfFile file) throws IOException {
        List<FormField> fields = DocumentEdit.fields(file).stream()
                .filter(field -> !field.hidden() && !field.readOnly())
                .filter(field -> Stream.of("TEXT", "MULTI_LINE", "COMB", "CHECK_BOX")
                        .anyMatch(field.kind().name()::equals))
                .limit(40)
                .toList();
        if (!fields.isEmpty() && random.nextInt(3) > 0) {
            FormField field = fields.get(random.nextInt(fields.size()));
            kind = "field " + field.kind() + " " + field.name();
            String text = field.kind() == FormField.Kind.CHECK_BOX
                    ? field.choices().stream().findFirst().orElse("yes")
                    : field.kind() == FormField.Kind.COMB ? "7" : "ink";
            PdfEdit edit = PdfEdit.of(new Insertion(HandwritingRequest.of(text), new Placement.Field(field.name())))
                    .withForce(!isSigned());
            if (random.nextInt(4) == 0) {
                kind = "flatten " + kind;
                return edit.withFlatten(true);
            }
            return edit;
        }
        if (random.nextInt(3) == 0) {
            List<String> words = Arrays.stream(text(before).split("\\s+"))
                    .filter(word -> word.matches("\\w{4,12}"))
                    .limit(50)
                    .toList();
            if (!words.isEmpty()) {
                String word = words.get(random.nextInt(words.size()));
                kind = "anchor " + word;
                return PdfEdit.of(new Insertion(
                        HandwritingRequest.of(INK).withXHeightMm(1),
                        new Placement.Anchor(
                                word,
                                random.nextBoolean() ? Placement.Side.BELOW : Placement.Side.AFTER,
                                java.util.OptionalInt.empty())));
            }
        }
        int pages = Math.max(1, pageCount(before));
        int page = 1 + random.nextInt(pages);
        kind = "at " + page + " of " + pages;
        return PdfEdit.of(new Insertion(HandwritingRequest.of(INK).withXHeightMm(1), new Placement.At(page, 2, 2)));
    }

    private boolean isSigned() {
        return before.toString().matches(".*(approved|certified|locked).*");
    }

    private void check(PdfEdit edit, List<String> notes, byte[] result) throws IOException {
        require(!before.toString().contains("certified1"), "changed though its author permits no change");
        byte[] original = Files.readAllBytes(before);
        boolean rewritten = notes.stream().anyMatch(note -> note.contains("written anew"));
        require(
                rewritten || original.length < result.length && Arrays.mismatch(original, result) == original.length,
                "not appended");
        int checkBefore = check(before);
        int checkAfter = check(after);
        if (checkBefore != Tool.STOPPED && checkAfter != Tool.STOPPED) {
            require(checkBefore != 0 || checkAfter == 0, "qpdf finds fault");
            require(checkBefore == 2 || checkAfter != 2, "qpdf cannot read it");
        }
        require(!rewritten || checkBefore != 0, "written anew though sound");
        int pagesBefore = pageCount(before);
        int pagesAfter = pageCount(after);
        require(
                checkBefore == 2 || pagesBefore <= 0 || pagesAfter == Tool.STOPPED || pagesBefore == pagesAfter,
                "pages: %d, then %d".formatted(pagesBefore, pagesAfter));
        if (!kind.contains("field")) {
            words();
        }
        objects(edit);
        // Poppler counts no pages where there seem to be more than objects.
        if (kind.startsWith("at") && pagesBefore != 0) {
            int page = Integer.parseInt(kind.split(" ")[1]);
            Tool text = text(after, page, page);
            String letters = text.output().replaceAll("\\s", "");
            require(text.code() == Tool.STOPPED || letters.contains(INK), "ink is not found");
            // Poppler draws nothing of a page of whose content a piece is missing, but all of our result.
            if (letters.length() == INK.length()
                    || !text(before, page, page).output().isBlank()) {
                pictures(page);
            }
        }
    }

    /** What unpacks to hundreds of megabytes keeps some judges busy for long, with our change or without. */
    private Tool judge(String... command) throws IOException {
        Tool result = Tool.run(command);
        unjudged |= result.code() == Tool.STOPPED;
        return result;
    }

    private int check(Path path) throws IOException {
        return judge("qpdf", "--check", "--password=" + password, path.toString())
                .code();
    }

    private void words() throws IOException {
        Tool text = text(after, 1, 60);
        if (text.code() == Tool.STOPPED) {
            return;
        }
        Map<String, Integer> words = words(text.output());
        String all = text.output().replaceAll("\\s", "");
        words(text(before))
                .forEach((word, count) -> require(
                        words.getOrDefault(word, 0) >= count
                                || all.split(java.util.regex.Pattern.quote(word), -1).length > count,
                        "lost the word " + word));
    }

    private void objects(PdfEdit edit) throws IOException {
        try (PDDocument old = Loader.loadPDF(before.toFile(), password);
                PDDocument now = Loader.loadPDF(after.toFile(), password)) {
            COSDictionary catalog = now.getDocumentCatalog().getCOSObject();
            for (COSName key : old.getDocumentCatalog().getCOSObject().keySet()) {
                require(
                        catalog.containsKey(key) || edit.flatten() && key.equals(COSName.ACRO_FORM),
                        "lost /" + key.getName());
            }
            require(
                    String.valueOf(old.getDocumentInformation().getTitle())
                            .equals(String.valueOf(now.getDocumentInformation().getTitle())),
                    "lost the title");
            int pages = Math.min(old.getNumberOfPages(), 200);
            if (old.getNumberOfPages() == now.getNumberOfPages()) {
                for (int i = 0; i < pages; i++) {
                    page(old.getPage(i), now.getPage(i), i, edit.flatten());
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox is not the only judge of a damaged document.
            return;
        }
        if (!edit.flatten()) {
            Map<String, String> values = values(after);
            values(before)
                    .forEach((name, value) -> require(
                            value.contains("PDSignature@")
                                    || value.equals(values.get(name))
                                    || kind.endsWith(name)
                                    || kind.contains("field"),
                            "field %s was '%s', is '%s'".formatted(name, value, values.get(name))));
            require(values(before).keySet().equals(values.keySet()), "fields lost");
        }
    }

    private void page(PDPage old, PDPage now, int number, boolean flattened) {
        for (COSName key : old.getCOSObject().keySet()) {
            require(
                    now.getCOSObject().containsKey(key) || flattened,
                    "page %d lost /%s".formatted(number + 1, key.getName()));
        }
        int before = count(old, COSName.ANNOTS);
        require(flattened || count(now, COSName.ANNOTS) >= before, "page %d lost annotations".formatted(number + 1));
        COSBase resources = old.getCOSObject().getDictionaryObject(COSName.RESOURCES);
        if (resources instanceof COSDictionary dictionary) {
            COSDictionary kept = now.getCOSObject().getCOSDictionary(COSName.RESOURCES);
            for (COSName key : dictionary.keySet()) {
                require(
                        kept != null && kept.containsKey(key),
                        "page %d lost resource /%s".formatted(number + 1, key.getName()));
            }
        }
    }

    private static int count(PDPage page, COSName key) {
        var array = page.getCOSObject().getCOSArray(key);
        return array == null ? 0 : array.size();
    }

    private Map<String, String> values(Path path) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (FormField field : DocumentEdit.fields(new PdfFile(path, password))) {
            values.put(field.name(), field.value());
        }
        return values;
    }

    /** The ink is there, and all of what else is seen is as it was. */
    private void pictures(int page) throws IOException {
        if (before.toString().contains("UserUnit")) {
            return; // Poppler takes every unit for a point.
        }
        BufferedImage old = picture(before, page);
        BufferedImage now = picture(after, page);
        // Poppler draws a dot for a page that is too large for it.
        if (old == null || unjudged || old.getWidth() == 1) {
            return;
        }
        require(now != null, "is not shown any more");
        if (now == null) {
            return;
        }
        require(old.getWidth() == now.getWidth() && old.getHeight() == now.getHeight(), "page has another size");
        if (old.getWidth() != now.getWidth() || old.getHeight() != now.getHeight()) {
            return;
        }
        int changed = 0;
        int elsewhere = 0;
        double perMm = DPI / 25.4;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                if (old.getRGB(x, y) != now.getRGB(x, y)) {
                    changed++;
                    if (x > 35 * perMm || y > 15 * perMm || x < perMm || y < perMm) {
                        elsewhere++;
                    }
                }
            }
        }
        require(elsewhere == 0, "%d pixels elsewhere changed".formatted(elsewhere));
        require(changed > 0, "the ink is not seen");
    }

    private BufferedImage picture(Path path, int page) throws IOException {
        Path root = Path.of(after + "-page");
        Path image = Path.of(root + ".png");
        Files.deleteIfExists(image);
        String number = Integer.toString(page);
        judge(opening(
                "pdftoppm",
                "-cropbox",
                "-r",
                "" + DPI,
                "-png",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                path.toString(),
                root.toString()));
        return Files.exists(image) ? ImageIO.read(image.toFile()) : null;
    }

    private String text(Path path) throws IOException {
        return text(path, 1, 60).output();
    }

    private Tool text(Path path, int first, int last) throws IOException {
        return judge(opening("pdftotext", "-raw", "-f", "" + first, "-l", "" + last, path.toString(), "-"));
    }

    /** A command with the password; Poppler takes an empty one for a wrong one. */
    private String[] opening(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        if (!password.isEmpty()) {
            all.addAll(1, List.of("-upw", password));
        }
        return all.toArray(String[]::new);
    }

    private static Map<String, Integer> words(String text) {
        return Arrays.stream(text.split("[\\s\\f]+"))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, TreeMap::new));
    }

    private int pageCount(Path path) throws IOException {
        Tool info = judge(opening("pdfinfo", path.toString()));
        if (info.code() == Tool.STOPPED) {
            return Tool.STOPPED;
        }
        return info.output()
                .lines()
                .filter(line -> line.startsWith("Pages:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private void require(boolean condition, String fault) {
        if (!condition && faults.size() < 5) {
            faults.add(fault);
        }
    }
}
