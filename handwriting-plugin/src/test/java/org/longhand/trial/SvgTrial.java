package org.longhand.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgPlacement;
import org.longhand.layout.TestInk;
import org.longhand.svg.edit.DocumentEdit;

/** Writes into one SVG, and looks whether all else is as it was. */
final class SvgTrial {

    private static final Pattern ELEMENT = Pattern.compile("<([\\w:]+)\\s[^<>]*?\\bid\\s*=\\s*[\"']([\\w.-]+)[\"']");

    private final Path before;
    private final Path after;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private String kind = "";

    SvgTrial(Path document, Path scratch, long seed) {
        this.before = document;
        this.after =
                scratch.resolve("after-%d.svg".formatted(Thread.currentThread().getId()));
        this.random = new Random(seed ^ document.getFileName().toString().hashCode());
    }

    Verdict run() throws IOException {
        byte[] original = Files.readAllBytes(before);
        SvgEdit edit = edit(new String(original, StandardCharsets.ISO_8859_1).replace("\0", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        try {
            new DocumentEdit(before, edit, TestInk::of).write(out);
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            double seconds = (System.nanoTime() - start) / 1e9;
            boolean clear = out.size() == 0 && !message.contains("\n") && !message.isBlank() && seconds < 60;
            return new Verdict(
                    clear ? "refused" : "FAILED",
                    seconds,
                    List.of(
                            kind,
                            message.replace(before.toString(), "DOC"),
                            drawn(before) ? "is drawn by librsvg" : "is not drawn"));
        } catch (RuntimeException | Error e) {
            return new Verdict("FAILED", 0, List.of(kind, e.toString()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.write(after, out.toByteArray());
        check(original, out.toByteArray());
        List<String> remarks = new ArrayList<>(List.of(kind));
        remarks.addAll(faults);
        return new Verdict(faults.isEmpty() ? "written" : "FAILED", seconds, remarks);
    }

    private SvgEdit edit(String source) {
        List<String[]> texts = new ArrayList<>();
        List<String[]> others = new ArrayList<>();
        Matcher element = ELEMENT.matcher(source);
        while (element.find() && others.size() < 500) {
            String name = element.group(1).replaceFirst(".*:", "");
            (name.equals("text") ? texts : others).add(new String[] {name, element.group(2)});
        }
        if (!texts.isEmpty() && random.nextInt(4) > 0) {
            String[] text = texts.get(random.nextInt(texts.size()));
            kind = "text " + text[1];
            SvgEdit edit = SvgEdit.of(new SvgPlacement.Element(text[1]));
            return random.nextBoolean() ? edit.withText("ink") : edit;
        }
        if (!others.isEmpty() && random.nextInt(3) > 0) {
            String[] other = others.get(random.nextInt(others.size()));
            kind = String.join(" ", other);
            return SvgEdit.of(new SvgPlacement.Element(other[1])).withText("ink");
        }
        kind = "at";
        return SvgEdit.of(new SvgPlacement.At(1, 1)).withText("ink").withXHeightMm(1);
    }

    private void check(byte[] original, byte[] result) throws IOException {
        int range = Math.min(original.length, result.length);
        int prefix = Arrays.mismatch(original, result);
        int suffix = 0;
        while (suffix < range - prefix
                && original[original.length - 1 - suffix] == result[result.length - 1 - suffix]) {
            suffix++;
        }
        String replaced = new String(original, prefix, original.length - suffix - prefix, StandardCharsets.ISO_8859_1);
        if (kind.startsWith("text ")) {
            require(
                    replaced.replaceAll("\0", "").split("<(\\w+:)?text\\b", -1).length <= 2,
                    "more than the text is gone");
        } else {
            require(replaced.replaceAll("[\0\\s/>]", "").isEmpty(), "gone: " + replaced);
        }
        boolean wellFormed = Tool.run("xmllint", "--huge", "--nonet", "--noout", before.toString())
                        .code()
                == 0;
        require(
                !wellFormed
                        || Tool.run("xmllint", "--huge", "--nonet", "--noout", after.toString())
                                        .code()
                                == 0,
                "xmllint finds fault");
        if (random.nextInt(4) == 0) {
            require(!drawn(before) || drawn(after), "is not drawn any more");
        }
    }

    private boolean drawn(Path svg) throws IOException {
        return Tool.run("rsvg-convert", "-w", "60", "-o", after + ".png", svg.toString())
                        .code()
                == 0;
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }
}
