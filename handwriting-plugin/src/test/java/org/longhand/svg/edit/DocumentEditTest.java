package org.longhand.svg.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.api.Alignment;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Nib;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgPlacement;
import org.longhand.ink.Bounds;
import org.longhand.layout.TestInk;
import org.w3c.dom.Document;

@Timeout(60)
class DocumentEditTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">";
    private static final SvgEdit NOTE = SvgEdit.of(new SvgPlacement.Element("note"));

    @TempDir
    private Path dir;

    static List<EditedCase> cases() throws IOException {
        return EditedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void documentIsWrittenOrRefusedAndTheRestStays(EditedCase each) throws Exception {
        byte[] before = each.document().getBytes(StandardCharsets.UTF_8);
        SvgEdit edit = SvgEdit.of(new SvgPlacement.Element(each.id()));
        SvgEdit wanted = each.hasNewWords() ? edit.withText("New words") : edit;

        if (each.isWritten()) {
            byte[] after = write(before, wanted);
            assertRestStays(each.document(), new String(after, StandardCharsets.UTF_8));
            parse(after);
        } else {
            Exception refused = assertThrows(Exception.class, () -> write(before, wanted));
            assertTrue(refused.getMessage().contains(each.outcome()), refused.toString());
            assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
            assertTrue(
                    refused instanceof IOException || refused instanceof IllegalArgumentException, refused.toString());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "UTF-8, '', true",
        "UTF-8, \ufeff, true",
        "UTF-8, '', false",
        "UTF-16LE, \ufeff, true",
        "UTF-16BE, \ufeff, false",
        "UTF-16BE, '', true",
        "ISO-8859-1, '', true",
        "windows-1252, '', true",
        "ISO-8859-15, '', true",
        "Shift_JIS, '', true"
    })
    void encodingMarkAndLineEndsStay(String encoding, String mark, boolean declared) throws Exception {
        String name = encoding.replaceAll("[BL]E$", "");
        String head = declared ? "<?xml version='1.0' encoding='%s'?>\r\n".formatted(name) : "\r\n";
        String start = (mark == null ? "" : mark) + head + START + "\r\n<desc>" + sample(encoding) + "</desc>\r\n";
        String end = "\r\n<desc>" + sample(encoding) + "\t</desc>\r\n</svg>\r\n\r\n";
        Charset charset = Charset.forName(encoding);
        byte[] before = (start + "<text id='note' y='20'>Dear Ada</text>" + end).getBytes(charset);

        byte[] after = write(before, NOTE);

        byte[] kept = start.getBytes(charset);
        assertArrayEquals(kept, Arrays.copyOf(after, kept.length));
        byte[] tail = end.getBytes(charset);
        assertArrayEquals(tail, Arrays.copyOfRange(after, after.length - tail.length, after.length));
        parse(after);
    }

    private static String sample(String encoding) {
        return encoding.equals("Shift_JIS") ? "\u624b\u66f8\u304d" : "caf\u00e9";
    }

    @Test
    void wrongEncodingsAreRefused() {
        byte[] latin =
                (START + "<desc>caf\u00e9</desc><text id='note'>x</text></svg>").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("card.svg is not in UTF-8 as it says", refusal(latin, NOTE));
        assertEquals(
                "card.svg is in klingon, which is not known; convert it to UTF-8",
                refusal("<?xml version='1.0' encoding='klingon'?><svg/>".getBytes(StandardCharsets.UTF_8), NOTE));
        assertEquals(
                "card.svg begins as UTF-8 but says that it is in ISO-8859-1",
                refusal(
                        "\ufeff<?xml version='1.0' encoding='ISO-8859-1'?><svg/>".getBytes(StandardCharsets.UTF_8),
                        NOTE));
        assertEquals("card.svg is in UTF-32; convert it to UTF-8", refusal(new byte[] {0, 0, -2, -1}, NOTE));
        assertEquals(
                "card.svg is compressed; unpack it first, such as with gunzip",
                refusal(new byte[] {0x1f, (byte) 0x8b, 8, 0}, NOTE));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = START + "<g>".repeat(100_000) + "<text id='note'>x</text>" + "</g>".repeat(100_000) + "</svg>";

        assertEquals("card.svg has more than 600 levels of elements", refusal(utf8(deep), NOTE));
    }

    @Test
    void nestingThatBrowsersTakeIsWritten() throws Exception {
        String deep = START + "<g>".repeat(500) + "<text id='note'>x</text><rect id='box' width='9' height='9'/>"
                + "</g>".repeat(500) + "</svg>";

        assertRestStays(deep, write(deep, NOTE));
        String group = deep.replaceFirst("<g>", "<g id='all'>");
        write(group, SvgEdit.of(new SvgPlacement.Element("all")).withText("x"));
    }

    @Test
    void textKeepsItsAttributesAndSpeaks() throws Exception {
        String after = write(
                START
                        + "<text class=\"a b\" x=\"10\" id=\"note\" y='20' transform='rotate(3)'>Fish &amp; \"chips\"</text></svg>",
                NOTE);

        String group = "<g class=\"a b\" id=\"note\" transform='rotate(3)' role=\"img\""
                + " aria-label=\"Fish &amp; &quot;chips&quot;\">";
        assertTrue(after.startsWith(START + group + "<g fill=\"none\" stroke=\"#000000\""), after);
    }

    @Test
    void writtenWordsMayBeOfAnyEncoding() throws Exception {
        byte[] ascii = ("<?xml version='1.0' encoding='US-ASCII'?>" + START + "<text id='note'>&#233;</text></svg>")
                .getBytes(StandardCharsets.US_ASCII);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = Files.write(dir.resolve("card.svg"), ascii);
        new DocumentEdit(file, NOTE, request -> TestInk.of("e")).write(out);

        assertTrue(out.toString(StandardCharsets.US_ASCII).contains("aria-label=\"&#233;\""));
    }

    @Test
    void inkOnTopIsPlacedInMillimetres() throws Exception {
        String before =
                "<svg xmlns='http://www.w3.org/2000/svg' width='100mm' height='50mm' viewBox='10 20 1000 500'><g/></svg>";

        String after = write(
                before,
                SvgEdit.of(new SvgPlacement.At(30, 20)).withText("New words").withRgb(0xff0000));

        assertTrue(after.startsWith(before.replace("</svg>", "<g role=\"img\"")), after);
        assertTrue(after.contains("stroke=\"#ff0000\" stroke-width=\"3.5\""), after);
        Bounds box = InkBox.of(after);
        assertEquals(10 + 300, box.minX(), 0.2);
        assertEquals(20 + 200, box.minY(), 0.2);
    }

    @Test
    void boxIsFilledFromTheSideThatTheAlignmentNames() throws Exception {
        String before = START + "<rect id='note' x='10' y='10' width='180' height='20'/></svg>";

        Bounds left = InkBox.of(write(before, aligned(Alignment.LEFT)));
        Bounds center = InkBox.of(write(before, aligned(Alignment.CENTER)));
        Bounds right = InkBox.of(write(before, aligned(Alignment.RIGHT)));

        assertEquals(10 + 0.06 * 20, left.minX(), 0.1);
        assertEquals(100, (center.minX() + center.maxX()) / 2, 0.1);
        assertEquals(190 - 0.06 * 20, right.maxX(), 0.1);
        assertEquals(left.width(), right.width(), 0.1);
    }

    private static SvgEdit aligned(Alignment alignment) {
        HandwritingRequest style = NOTE.style();
        return NOTE.withText("box").withStyle(style.withLayout(style.layout().withAlignment(alignment)));
    }

    @Test
    void nibLeavesFilledOutlinesInTheColourOfTheText() throws Exception {
        String before =
                START + "<text id='note' y='40' font-size='20' fill='#123456' fill-opacity='.5'>ink</text></svg>";

        String lines = write(before, NOTE);
        String outlines = write(before, NOTE.withNib(new Nib.Broad(40)));

        assertTrue(
                outlines.contains("<g fill=\"#123456\" fill-opacity=\".5\" fill-rule=\"nonzero\" stroke=\"none\""),
                outlines);
        assertEquals(lines.split("<path ").length, outlines.split("<path ").length);
        assertEquals(outlines.split("<path ").length, outlines.split("z\"/>").length);
        Bounds narrow = InkBox.of(lines);
        double half = 20 * 0.055 / 2;
        assertHolds(narrow.grow(1.01 * half), InkBox.of(outlines));
        assertHolds(InkBox.of(outlines), narrow.grow(half / 5));
    }

    private static void assertHolds(Bounds outer, Bounds inner) {
        assertEquals(outer, outer.union(inner));
    }

    @Test
    void nibKeepsItsLookAmongRulesAboutPaths() throws Exception {
        String before = START + "<style>path{fill:none;stroke:red}</style><text id='note' y='40'>ink</text></svg>";

        String after = write(before, NOTE.withNib(new Nib.Flexible(0.5)));

        assertTrue(after.contains("<path style=\"fill:#000000!important;fill-opacity:1!important"), after);
        assertTrue(after.contains(";stroke:none!important;"), after);
    }

    private static void assertRestStays(String before, String after) {
        int range = before.length();
        int prefix = 0;
        while (prefix < range && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < range - prefix
                && before.charAt(range - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        String replaced = before.substring(prefix, range - suffix);
        // Start tag and content of a text, or nothing; what is left of it may agree with the group by chance.
        assertTrue(replaced.isEmpty() || before.substring(0, prefix).matches("(?s).*<([a-z]+:)?"), replaced);
        assertTrue(replaced.isEmpty() || replaced.matches("(?s)text[\\s/].*"), replaced);
        assertEquals(-1, replaced.replaceFirst("^text", "").indexOf("<text"), replaced);
    }

    private String refusal(byte[] before, SvgEdit edit) {
        String message =
                assertThrows(IOException.class, () -> write(before, edit)).getMessage();
        return message.replace(dir + "/", "");
    }

    private String write(String before, SvgEdit edit) throws IOException {
        return new String(write(utf8(before), edit), StandardCharsets.UTF_8);
    }

    private byte[] write(byte[] before, SvgEdit edit) throws IOException {
        Path file = Files.write(dir.resolve("card.svg"), before);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentEdit(file, edit, TestInk::of).write(out);
        return out.toByteArray();
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
