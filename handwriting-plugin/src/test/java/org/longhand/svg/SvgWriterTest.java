package org.longhand.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.parser.DefaultPathHandler;
import org.apache.batik.parser.PathParser;
import org.junit.jupiter.api.Test;
import org.longhand.api.Description;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.Margins;
import org.longhand.api.Nib;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import org.longhand.api.Pen;
import org.longhand.api.Point;
import org.longhand.api.Stroke;
import org.longhand.ink.Bounds;
import org.longhand.layout.TestInk;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

    private static final Pen PEN = new Pen(0x1b2a52, 0.35);

    @Test
    void documentSaysWhatIsWritten() throws Exception {
        Element svg = parse(write(TestInk.of("Fish & chips\n\"a < b\""))).getDocumentElement();

        assertEquals("Fish & chips", text(svg, "title"));
        assertEquals("Fish & chips\n\"a < b\"", text(svg, "desc"));
        assertEquals(List.of("Fish", "&", "chips", "\"a", "<", "b\""), words(svg));
    }

    @Test
    void metadataSayWhatWroteIt() throws Exception {
        Handwriting ink = TestInk.of("ink");

        Element told = parse(write(ink.withProvenance(TestInk.PROVENANCE))).getDocumentElement();

        assertEquals("Longhand 1.2.3", text(told, "xmp:CreatorTool"));
        assertEquals("c0ffee", text(told, "longhand:network"));
        assertEquals("R&D", text(told, "longhand:hand"));
        assertEquals("-42", text(told, "longhand:seed"));
        assertFalse(new String(write(ink), StandardCharsets.UTF_8).contains("metadata"));
    }

    @Test
    void sizeIsInMillimetresAndHoldsAllInk() throws Exception {
        Handwriting ink = TestInk.of("The quick brown fox\njumps over the lazy dog");

        Element svg = parse(write(ink)).getDocumentElement();

        Bounds view = viewBox(svg);
        Bounds drawn = Bounds.of(ink.strokes()).orElseThrow().grow(PEN.widthMm() / 2);
        assertTrue(view.minX() <= drawn.minX() && view.minY() <= drawn.minY(), view + " " + drawn);
        assertTrue(view.maxX() >= drawn.maxX() && view.maxY() >= drawn.maxY(), view + " " + drawn);
        assertEquals(view.width(), Double.parseDouble(svg.getAttribute("width").replace("mm", "")), 1e-9);
        assertEquals(
                view.height(), Double.parseDouble(svg.getAttribute("height").replace("mm", "")), 1e-9);
    }

    @Test
    void everyPenDownIsOnePathThatStaysOnItsCurves() throws Exception {
        Handwriting ink = TestInk.of("pen down, pen up");
        List<Stroke> strokes = ink.strokes().toList();

        NodeList paths = parse(write(ink)).getElementsByTagName("path");

        assertEquals(strokes.size(), paths.getLength());
        for (int i = 0; i < strokes.size(); i++) {
            Stroke stroke = strokes.get(i);
            Point end = endOf(((Element) paths.item(i)).getAttribute("d"));
            Point expected = stroke.isDot()
                    ? stroke.start()
                    : stroke.curves().get(stroke.curves().size() - 1).to();
            assertEquals(expected.x(), end.x(), 0.016);
            assertEquals(expected.y(), end.y(), 0.006);
        }
    }

    @Test
    void dotIsAShortLineWithRoundCaps() throws Exception {
        Stroke dot = new Stroke(List.of(new Point(1.5, -0.25)), List.of());
        Handwriting ink = new Handwriting(
                List.of(new Handwriting.Line(List.of(new Handwriting.Word(".", List.of(dot))), 0)), 2.5);

        Element svg = parse(write(ink)).getDocumentElement();

        assertEquals("M1.5-.25h.01", ((Element) svg.getElementsByTagName("path").item(0)).getAttribute("d"));
        Element group = (Element) svg.getElementsByTagName("g").item(0);
        assertEquals("round", group.getAttribute("stroke-linecap"));
        assertEquals("none", group.getAttribute("fill"));
        assertEquals("#1b2a52", group.getAttribute("stroke"));
        assertEquals(".35", group.getAttribute("stroke-width"));
    }

    @Test
    void inkIsALayerThatPlotterProgramsFind() throws Exception {
        Element svg = parse(write(TestInk.of("layer"))).getDocumentElement();

        Element layer = (Element) svg.getElementsByTagName("g").item(0);
        assertEquals("layer", layer.getAttribute("inkscape:groupmode"));
        assertEquals("1 ink", layer.getAttribute("inkscape:label"));
        assertEquals(svg, layer.getParentNode());
    }

    @Test
    void nibLeavesFilledOutlines() throws Exception {
        Handwriting ink = TestInk.of("broad, flexible");
        for (Nib nib : List.of(new Nib.Broad(40), new Nib.Flexible(0.5))) {
            Element svg = parse(write(new SvgWriter(new Output.Svg(new Pen(0x1b2a52, 0.35, nib))), ink))
                    .getDocumentElement();

            assertEquals("#1b2a52", ((Element) svg.getElementsByTagName("g").item(0)).getAttribute("fill"));
            NodeList paths = svg.getElementsByTagName("path");
            assertEquals(ink.strokes().count(), paths.getLength());
            assertTrue(((Element) paths.item(0)).getAttribute("d").endsWith("z"));
        }
    }

    @Test
    void animationShowsEachStrokeWhenItsTurnHasCome() throws Exception {
        Handwriting ink = TestInk.of("it writes itself");

        String twice = new String(write(animated(2), ink), StandardCharsets.UTF_8);
        List<Double> begins = delays(twice);

        assertEquals(ink.strokes().count(), begins.size());
        assertEquals(begins.stream().sorted().toList(), begins);
        List<Double> once = delays(new String(write(animated(1), ink), StandardCharsets.UTF_8));
        assertEquals(once.get(once.size() - 1), 2 * begins.get(begins.size() - 1), 0.02);
        assertTrue(twice.contains("prefers-reduced-motion:no-preference"));
        assertFalse(twice.contains("<script"));
    }

    @Test
    void animatedPageSaysAllThatAStillOneSays() throws Exception {
        Page page = new Page(PageSize.A6, Margins.all(15), Paper.RULED);
        Description description = new Description("Note", "en-GB");
        Handwriting ink = TestInk.of(HandwritingRequest.of("ruled & told").withLayout(Layout.on(page)))
                .withProvenance(TestInk.PROVENANCE);

        Element still = parse(write(ink, new Output.Svg(PEN, Optional.of(page), description)))
                .getDocumentElement();
        SvgWriter writer = SvgWriter.animated(new Output.AnimatedSvg(PEN, 2, Optional.of(page), description));
        Element animated = parse(write(writer, ink)).getDocumentElement();
        stop(animated);

        assertEquals("Note", text(animated, "title"));
        assertTrue(animated.isEqualNode(still));
    }

    /** Takes out what moves. */
    private static void stop(Element svg) {
        Element style = (Element) svg.getElementsByTagName("style").item(0);
        svg.removeChild(style.getPreviousSibling());
        svg.removeChild(style);
        Element ink = (Element) svg.getElementsByTagName("g").item(1);
        ink.removeAttribute("class");
        NodeList paths = ink.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            ((Element) paths.item(i)).removeAttribute("style");
            ((Element) paths.item(i)).removeAttribute("pathLength");
        }
    }

    @Test
    void smallWritingHasFinerCoordinates() throws IOException {
        String small = new String(
                write(TestInk.of(HandwritingRequest.of("small").withXHeightMm(0.5))), StandardCharsets.UTF_8);

        assertTrue(small.matches("(?s).*\\.\\d{3}.*"));
        assertFalse(small.matches("(?s).*\\.\\d{4}.*"));
    }

    @Test
    void textThatXmlCannotHoldIsReplaced() throws Exception {
        Handwriting.Word word = new Handwriting.Word("a\u0000b\ud83d\ude00", List.of());
        Handwriting ink = new Handwriting(List.of(new Handwriting.Line(List.of(word), 0)), 2.5);

        assertEquals("a\ufffdb\ud83d\ude00", text(parse(write(ink)).getDocumentElement(), "title"));
    }

    @Test
    void sameInkGivesTheSameBytes() throws IOException {
        assertArrayEquals(write(TestInk.of("twice")), write(TestInk.of("twice")));
    }

    @Test
    void wholePageHasItsSizeAndTheRulingsUnderTheInk() throws Exception {
        Page page = new Page(PageSize.A6, Margins.all(15), Paper.RULED);
        Handwriting ink = TestInk.of(HandwritingRequest.of("ruled").withLayout(Layout.on(page)));

        Element svg = parse(write(ink, new Output.Svg(PEN, Optional.of(page), new Description("Note", "en-GB"))))
                .getDocumentElement();

        assertEquals("105mm", svg.getAttribute("width"));
        assertEquals("148mm", svg.getAttribute("height"));
        assertEquals(new Bounds(-15, -23, 90, 125), viewBox(svg));
        assertEquals("Note", text(svg, "title"));
        assertEquals("en-GB", svg.getAttribute("xml:lang"));
        Element paper = (Element) svg.getElementsByTagName("g").item(0);
        assertEquals("paper", paper.getAttribute("id"));
        assertEquals("layer", paper.getAttribute("inkscape:groupmode"));
        assertEquals("true", paper.getAttribute("aria-hidden"));
        assertEquals("translate(-15 -23)", paper.getAttribute("transform"));
        assertTrue(paper.getElementsByTagName("path")
                .item(0)
                .getAttributes()
                .getNamedItem("d")
                .getNodeValue()
                .startsWith("M0 23L105 23M0 31L105 31"));
    }

    private static SvgWriter animated(double pace) {
        return SvgWriter.animated(new Output.AnimatedSvg(PEN, pace));
    }

    private static byte[] write(Handwriting ink) throws IOException {
        return write(ink, new Output.Svg(PEN));
    }

    private static byte[] write(Handwriting ink, Output.Svg output) throws IOException {
        return write(new SvgWriter(output), ink);
    }

    private static byte[] write(SvgWriter writer, Handwriting ink) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(ink, out);
        return out.toByteArray();
    }

    private static List<Double> delays(String svg) {
        return Pattern.compile("animation-delay:([0-9.]+)s")
                .matcher(svg)
                .results()
                .map(delay -> Double.valueOf(delay.group(1)))
                .toList();
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String text(Element svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    private static List<String> words(Element svg) {
        NodeList groups = svg.getElementsByTagName("g");
        return Stream.iterate(0, i -> i < groups.getLength(), i -> i + 1)
                .map(i -> (Element) groups.item(i))
                .filter(group -> group.getAttribute("class").equals("word"))
                .map(group -> group.getAttribute("aria-label"))
                .toList();
    }

    private static Bounds viewBox(Element svg) {
        double[] box = Stream.of(svg.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Bounds(box[0], box[1], box[0] + box[2], box[1] + box[3]);
    }

    /** Where an independent reader of SVG paths ends up. */
    private static Point endOf(String data) {
        double[] at = new double[2];
        PathParser parser = new PathParser();
        parser.setPathHandler(new DefaultPathHandler() {
            @Override
            public void movetoAbs(float x, float y) {
                at[0] = x;
                at[1] = y;
            }

            @Override
            public void linetoHorizontalRel(float x) {
                at[0] += x;
            }

            @Override
            public void curvetoCubicRel(float x1, float y1, float x2, float y2, float x, float y) {
                at[0] += x;
                at[1] += y;
            }
        });
        parser.parse(data);
        return new Point(at[0], at[1]);
    }
}
