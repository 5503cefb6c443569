package org.longhand.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a merge has written into a folder, so that an interrupted one goes on where it stopped.
 *
 * <p>It is a text file in that folder with a line for each document: a digest of all that the letter was made of, a
 * digest of the document, and its name. The line is written before the document takes its place in one step. So a
 * document is known to be whole, and the merge's own, if there is a line for what it holds, whenever the merge was
 * killed. A line that was cut short is no line.
 */
final class MergeJournal implements AutoCloseable {

    /** Name of the file; hidden, as it is of no use to people. */
    static final String NAME = ".longhand-merge";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;
    private final Map<String, Set<Entry>> entries = new HashMap<>();

    private record Entry(String letter, String document) {}

    /** What is at a letter's place. */
    enum State {
        /** Nothing, or an older letter of this merge: write it. */
        MISSING,
        /** The letter as it should be. */
        WRITTEN,
        /** A file that no merge has written, or that somebody has changed since. */
        FOREIGN
    }

    private MergeJournal(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens the journal of a folder, and keeps other merges out of it.
     *
     * @throws IOException if it cannot be read or written, or another merge is at work
     */
    static MergeJournal open(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw busy(file);
            }
            MergeJournal journal = new MergeJournal(folder, channel, lock);
            journal.load(Files.readAllBytes(file));
            return journal;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw busy(file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static IOException busy(Path file) {
        return new FileSystemException(file.toString(), null, "another merge writes into the folder; wait for it");
    }

    private void load(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
            String[] parts = line.split(" ", 3);
            if (parts.length == 3) {
                remember(parts[2], new Entry(parts[0], parts[1]));
            }
        }
        channel.position(bytes.length);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            append("\n");
        }
    }

    private void remember(String file, Entry entry) {
        entries.computeIfAbsent(file, key -> new HashSet<>()).add(entry);
    }

    /**
     * Looks at a letter's place.
     *
     * @param letter digest of all that the letter is made of
     */
    State state(String file, String letter) throws IOException {
        Path target = folder.resolve(file);
        if (!Files.exists(target)) {
            return State.MISSING;
        }
        if (!Files.isRegularFile(target)) {
            return State.FOREIGN;
        }
        String found = Digest.of(Files.readAllBytes(target));
        Set<Entry> known = entries.getOrDefault(file, Set.of());
        if (known.contains(new Entry(letter, found))) {
            return State.WRITTEN;
        }
        boolean own = known.stream().anyMatch(entry -> entry.document().equals(found));
        return own ? State.MISSING : State.FOREIGN;
    }

    /** Puts a document in its place, whole or not at all. */
    synchronized void write(String file, String letter, byte[] document) throws IOException {
        // Always the same name: what a killed run leaves there is overwritten by the next.
        Path growing = folder.resolve(NAME + ".part");
        Files.write(growing, document);
        Entry entry = new Entry(letter, Digest.of(document));
        append("%s %s %s\n".formatted(entry.letter(), entry.document(), file));
        remember(file, entry);
        Files.move(growing, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
        Files.deleteIfExists(folder.resolve(NAME + ".part"));
    }
}
