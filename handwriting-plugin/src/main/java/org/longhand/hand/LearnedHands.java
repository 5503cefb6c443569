package org.longhand.hand;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.longhand.api.Hand;

/**
 * A folder of hands that were learned from people, each a small text file {@code NAME.hand}:
 *
 * <pre>{@code
 * # A hand that Longhand learned from a person.
 * description: Learned on 2026-11-22 from 6 lines
 * network: 5d41402abc4b2a76b9719d911017c592...
 * style: 0.25 -1.5 0.125
 * }</pre>
 *
 * The network is the checksum of the weights that the style is for; with others it means nothing.
 */
public final class LearnedHands {

    private static final String SUFFIX = ".hand";
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_HANDS = 1000;

    private final Path folder;

    /**
     * The hands of a folder.
     *
     * @param folder need not exist until a hand is kept in it
     */
    public LearnedHands(Path folder) {
        this.folder = folder;
    }

    /** All hands by name. One whose file is damaged cannot be written in; its description says why. */
    public List<StyledHand> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).isPresent())
                    .sorted()
                    .limit(MOST_HANDS)
                    .map(file -> read(file, name(file).orElseThrow()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> name(Path file) {
        String name = file.getFileName().toString();
        return Optional.of(name)
                .filter(each -> each.endsWith(SUFFIX))
                .map(each -> each.substring(0, each.length() - SUFFIX.length()))
                .filter(HandMix::isName);
    }

    private static StyledHand read(Path file, String name) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("it has more than %d bytes".formatted(MOST_BYTES));
            }
            Properties entries = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                entries.load(reader);
            }
            return new StyledHand(
                    new Hand(name, entry(entries, "description"), true),
                    style(entry(entries, "style")),
                    Set.of(entry(entries, "network")));
        } catch (IOException | IllegalArgumentException e) {
            String reason = "Cannot be used: its file is damaged (%s); learn it again".formatted(e.getMessage());
            return new StyledHand(new Hand(name, reason, true), new float[0], Set.of("damaged"));
        }
    }

    private static String entry(Properties entries, String key) throws IOException {
        String value = entries.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IOException("there is no " + key);
        }
        return value.strip();
    }

    private static float[] style(String numbers) throws IOException {
        List<Float> style = new ArrayList<>();
        for (String number : numbers.split("\\s+")) {
            float value = Float.parseFloat(number);
            if (!Float.isFinite(value)) {
                throw new IOException("a number of its style is " + number);
            }
            style.add(value);
        }
        float[] values = new float[style.size()];
        IntStream.range(0, values.length).forEach(i -> values[i] = style.get(i));
        return values;
    }

    /**
     * Whether there is a hand of that name.
     *
     * @throws IllegalArgumentException if no hand can be called so
     */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    /**
     * Keeps a hand, replacing one of the same name. Its file appears whole or not at all, and only its owner can read it.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path keep(StyledHand hand) throws IOException {
        Path file = file(hand.hand().name());
        String text =
                """
                # A hand that Longhand learned from a person.
                description: %s
                network: %s
                style: %s
                """.formatted(hand.hand().description(), String.join(" ", hand.networks()), numbers(hand.style()));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "it is no folder");
        }
        Files.createDirectories(folder);
        Path growing = Files.createTempFile(folder, ".", ".tmp");
        try {
            Files.writeString(growing, text);
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
        return file;
    }

    private static String numbers(float[] style) {
        return IntStream.range(0, style.length)
                .mapToObj(i -> Float.toString(style[i]))
                .collect(Collectors.joining(" "));
    }

    /**
     * Removes a hand.
     *
     * @throws IllegalArgumentException if there is none of that name
     * @throws IOException if it cannot be removed
     */
    public void remove(String name) throws IOException {
        try {
            Files.delete(file(name));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no learned hand \"%s\" in %s".formatted(name, folder), e);
        }
    }

    private Path file(String name) {
        HandMix.requireName(name);
        return folder.resolve(name + SUFFIX);
    }
}
