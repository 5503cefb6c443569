package org.longhand.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.pdf.edit.RandomPdf;
import org.longhand.pdf.edit.SpecialPdf;
import org.longhand.svg.edit.RandomSvg;

/**
 * Writes documents for {@link Trials}: {@code Generate KIND FOLDER FIRST COUNT}, where the kind is {@code pdf}, {@code
 * special} or {@code svg}. Some of the first kind are rewritten by {@code qpdf}, which linearises, packs objects into
 * streams and encrypts; a password stands in the file's name.
 */
final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        String kind = arguments[0];
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        long first = Long.parseLong(arguments[2]);
        for (long seed = first; seed < first + Long.parseLong(arguments[3]); seed++) {
            switch (kind) {
                case "pdf" -> {
                    RandomPdf.Made made = RandomPdf.of(seed);
                    Path file = save(folder, seed, made.bytes(), made.features(), "pdf");
                    Random random = new Random(seed);
                    if (random.nextInt(4) == 0) {
                        rewrite(file, random);
                    }
                }
                case "special" -> {
                    RandomPdf.Made made = SpecialPdf.of(seed);
                    save(folder, seed, made.bytes(), made.features(), "pdf");
                }
                case "svg" -> {
                    RandomSvg.Made made = RandomSvg.of(seed);
                    save(folder, seed, made.bytes(), made.features(), "svg");
                }
                default -> throw new IllegalArgumentException("no kind " + kind);
            }
        }
    }

    private static Path save(Path folder, long seed, byte[] bytes, List<String> features, String ending)
            throws IOException {
        String name = String.join("-", features).replaceAll("[^\\w-]+", "_");
        return Files.write(folder.resolve("%d-%.150s.%s".formatted(seed, name, ending)), bytes);
    }

    private static void rewrite(Path file, Random random) throws IOException {
        List<String> command = new ArrayList<>(List.of("qpdf", "--no-warn"));
        String name = file.getFileName().toString().replace(".pdf", "");
        switch (random.nextInt(4)) {
            case 0 -> command.add("--linearize");
            case 1 -> command.add("--object-streams=generate");
            case 2 -> {
                String bits = List.of("40", "128", "256").get(random.nextInt(3));
                String user = random.nextBoolean() ? "" : "secret";
                command.addAll(List.of("--allow-weak-crypto", "--encrypt", user, "owner", bits));
                if (bits.equals("128")) {
                    command.add("--use-aes=" + (random.nextBoolean() ? "y" : "n"));
                }
                command.add("--");
                name += user.isEmpty() ? "-encrypted" + bits : "-encrypted" + bits + "-password=" + user;
            }
            default -> {
                command.addAll(List.of("--linearize", "--object-streams=generate", "--newline-before-endstream"));
            }
        }
        Path result = file.resolveSibling(name + "-q.pdf");
        command.add(file.toString());
        command.add(result.toString());
        Tool.run(command.toArray(String[]::new));
        if (Files.exists(result)) {
            Files.delete(file);
        }
    }
}
