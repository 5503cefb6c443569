package org.longhand.svg.edit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgPlacement;
import org.longhand.layout.TestInk;

/** A document names the server of this test wherever SVG, CSS and XML can name one; nobody calls there. */
class NothingIsFetchedTest {

    @TempDir
    private Path dir;

    private ServerSocket server;
    private String there;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setSoTimeout(200);
        there = "http://127.0.0.1:%d".formatted(server.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void wordsOfAnElementAreReplaced() throws IOException {
        assertTrue(write(SvgEdit.of(new SvgPlacement.Element("note"))).contains("aria-label=\"Dear Ada\""));
        assertNobodyCalled();
    }

    @Test
    void inkGoesBesideWhatIsElsewhere() throws IOException {
        for (String id : new String[] {"used", "picture", "group"}) {
            try {
                write(SvgEdit.of(new SvgPlacement.Element(id)).withText("ink"));
            } catch (IOException | MisplacedException e) {
                assertTrue(e.getMessage().contains(id), e.getMessage());
            }
        }
        assertNobodyCalled();
    }

    @Test
    void inkGoesOnTop() throws IOException {
        assertTrue(write(SvgEdit.of(new SvgPlacement.At(1, 1)).withText("ink")).contains("aria-label=\"ink\""));
        assertNobodyCalled();
    }

    private String write(SvgEdit edit) throws IOException {
        String document = """
                <?xml version="1.0"?>
                <?xml-stylesheet type="text/css" href="THERE/a.css"?>
                <!DOCTYPE svg PUBLIC "-//LONGHAND//DTD TEST//EN" "THERE/a.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="THERE/x THERE/a.xsd"
                    xml:base="THERE/base/">
                <style>@import url(THERE/b.css); @import "THERE/c.css";
                @font-face { font-family: far; src: url(THERE/far.woff) }
                text { font-family: far; fill: url(THERE/paint.svg#p); filter: url(THERE/filter.svg#f);
                    mask: url(THERE/mask.svg#m); cursor: url(THERE/cursor.png), auto }</style>
                <style xlink:href="THERE/d.css"/>
                <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="THERE/part.xml"/>
                <script xlink:href="THERE/a.js"/>
                <linearGradient id="g" xlink:href="THERE/gradient.svg#g"/>
                <filter id="f"><feImage xlink:href="THERE/filtered.png"/></filter>
                <font-face><font-face-src><font-face-uri xlink:href="THERE/font.svg#f"/></font-face-src></font-face>
                <g id="group"><use id="used" xlink:href="THERE/used.svg#u" width="20" height="20"/>
                <image id="picture" xlink:href="THERE/picture.png" width="20" height="20"/>
                <tref xlink:href="THERE/text.svg#t"/><rect width="50" height="20" fill="url(#g)" filter="url(#f)"/></g>
                <text id="note" x="10" y="50" onload="fetch('THERE/')">Dear Ada</text>
                </svg>
                """.replace("THERE", there);
        Path file = Files.writeString(dir.resolve("card.svg"), document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentEdit(file, edit, TestInk::of).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void assertNobodyCalled() {
        assertThrows(SocketTimeoutException.class, () -> server.accept().close());
    }
}
