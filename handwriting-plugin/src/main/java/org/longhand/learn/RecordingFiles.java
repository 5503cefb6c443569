package org.longhand.learn;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.longhand.inkml.InkMlReader;
import org.longhand.recording.RecorderJson;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;
import org.longhand.recording.UntrustedXml;
import org.longhand.svg.SvgInkReader;

/** Reads recordings of any kind; what a file is shows in its first characters, not in its name. */
final class RecordingFiles {

    private static final long MOST_BYTES = 50_000_000;

    private RecordingFiles() {}

    /**
     * Reads a file.
     *
     * @throws RecordingFormatException if it is no recording, too large, or damaged; the message has the file
     * @throws IOException if it cannot be read
     */
    static Recording read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new RecordingFormatException("%s has %d bytes, but a recording has at most %d; give fewer lines"
                    .formatted(file, Files.size(file), MOST_BYTES));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in);
        } catch (RecordingFormatException e) {
            throw new RecordingFormatException("%s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Recording read(InputStream in) throws IOException {
        in.mark(1 << 16);
        int first = in.read();
        while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
            first = in.read();
        }
        in.reset();
        if (first < 0) {
            throw new RecordingFormatException("it is empty; record some lines of writing");
        }
        if (first == '{') {
            return RecorderJson.read(in);
        }
        String root = root(in);
        in.reset();
        return switch (root) {
            case "ink" -> InkMlReader.read(in);
            case "svg" -> SvgInkReader.read(in);
            default ->
                throw new RecordingFormatException(
                        "it is XML of the kind <%s>; give InkML, SVG or what samples/recorder.html saves"
                                .formatted(root));
        };
    }

    private static String root(InputStream in) throws IOException {
        // The parser reads ahead, and must not read past the mark.
        byte[] start = new byte[1 << 15];
        try {
            int length = in.readNBytes(start, 0, start.length);
            XMLStreamReader xml = UntrustedXml.reader(new ByteArrayInputStream(start, 0, length));
            while (!xml.isStartElement()) {
                xml.next();
            }
            return xml.getLocalName();
        } catch (XMLStreamException e) {
            throw new RecordingFormatException(
                    "it is no recording: give InkML, SVG or what samples/recorder.html saves", e);
        }
    }
}
