package org.longhand.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file: the document grows in a hidden file beside it, which then takes its place in one step. */
final class FileDestination implements Destination {

    private final Path target;
    private final Path growing;
    private final OutputStream stream;

    /**
     * Creates the hidden file, so that a folder without room or permission shows before the work and not after it.
     *
     * @param file may exist, and is replaced then; a symbolic link stays and its file is replaced
     */
    FileDestination(Path file) throws IOException {
        target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "it is a folder; name a file in it");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new FileSystemException(file.toString(), null, target.getParent() + " is no folder; create it first");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "it is write-protected; choose another file");
        }
        growing = target.resolveSibling(".longhand-" + UUID.randomUUID() + ".tmp");
        // After Ctrl-C nobody calls close().
        growing.toFile().deleteOnExit();
        // Not createTempFile: that keeps others from reading the document, whatever the umask says.
        stream = new BufferedOutputStream(Files.newOutputStream(growing, StandardOpenOption.CREATE_NEW));
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void commit() throws IOException {
        stream.close();
        keepPermissions();
        Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (from != null && Files.exists(target)) {
            Files.setPosixFilePermissions(growing, from.readAttributes().permissions());
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // The document is unwanted; that its last bytes found no room does not matter.
        }
        growing.toFile().delete();
    }
}
