package org.longhand.samples.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.dom.util.DOMUtilities;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG file with what was written on it since it was opened. */
final class Drawing {

    private final Path file;
    private final SVGDocument document;
    private final Deque<Element> written = new ArrayDeque<>();

    private Drawing(Path file, SVGDocument document) {
        this.file = file;
        this.document = document;
    }

    /** Opens a drawing that somebody else may have made: one with a DTD, which might fetch files, is refused. */
    static Drawing open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(in, new DefaultHandler());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("%s cannot be opened: %s".formatted(file, e.getMessage()), e);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Drawing(file, new SAXSVGDocumentFactory(null).createSVGDocument("about:blank", in));
        }
    }

    SVGDocument document() {
        return document;
    }

    void insert(Element ink) {
        document.getRootElement().appendChild(ink);
        written.push(ink);
    }

    /** Takes away what was written last, if there is anything. */
    void undo() {
        if (!written.isEmpty()) {
            document.getRootElement().removeChild(written.pop());
        }
    }

    /** Replaces the file in one step. */
    void save() throws IOException {
        Path growing = Files.createTempFile(file.toAbsolutePath().getParent(), "drawing", ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(growing, StandardCharsets.UTF_8)) {
                DOMUtilities.writeDocument(document, out);
            }
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
