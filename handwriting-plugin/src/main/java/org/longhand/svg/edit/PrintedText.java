package org.longhand.svg.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.batik.css.engine.SVGCSSEngine;
import org.apache.batik.css.engine.value.Value;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads a {@code text} element: its words, where they stand and how they look. */
final class PrintedText {

    private static final double LARGEST = 1e7;

    private final Dom dom;
    private final Element text;
    private final Viewport viewport;
    private final OptionalInt rgb;
    private final OptionalDouble fontSize;

    private final List<TextChunk> chunks = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element wordsStyle;
    private double x;
    private double y;
    private double dx;
    private double dy;
    private double chunkX;
    private double chunkY;
    private double fitWidth = Double.NaN;
    private boolean spaceBefore;

    private PrintedText(Dom dom, Element text, OptionalInt rgb, OptionalDouble fontSize) {
        this.dom = dom;
        this.text = text;
        this.viewport = Viewport.around(text);
        this.rgb = rgb;
        this.fontSize = fontSize;
    }

    /**
     * Reads the element.
     *
     * @param rgb overrides its colours
     * @param fontSize overrides its sizes, in user units
     * @return where words stand, in their order; one chunk with a run of no words if there are none
     * @throws Refusal if it is more than handwriting can take the place of
     */
    static List<TextChunk> read(Dom dom, Element text, OptionalInt rgb, OptionalDouble fontSize) {
        PrintedText printed = new PrintedText(dom, text, rgb, fontSize);
        printed.requireLeftToRight();
        printed.readElement(text);
        printed.endChunk(true);
        return List.copyOf(printed.chunks);
    }

    private void readElement(Element element) {
        position(element);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text characters) {
                append(characters.getData(), element);
            } else if (Dom.isSvg(node, "tspan")) {
                if (!"none".equals(ident((Element) node, SVGCSSEngine.DISPLAY_INDEX))) {
                    endRun();
                    readElement((Element) node);
                    endRun();
                }
            } else if (node instanceof Element child && !KeptChildren.isKept(child)) {
                throw new Refusal("the text has a <%s> in it, which would be lost; name another element"
                        .formatted(child.getNodeName()));
            }
        }
    }

    private void position(Element element) {
        List<Double> xs = lengths(element, "x", viewport.width());
        List<Double> ys = lengths(element, "y", viewport.height());
        if (element == text || !xs.isEmpty() || !ys.isEmpty()) {
            endChunk(false);
            x = xs.isEmpty() ? x : xs.get(0);
            y = ys.isEmpty() ? y : ys.get(0);
            chunkX = x;
            chunkY = y;
            fitWidth = fitWidth(element, xs);
        }
        List<Double> dxs = lengths(element, "dx", viewport.width());
        List<Double> dys = lengths(element, "dy", viewport.height());
        dx += dxs.isEmpty() ? 0 : dxs.get(0);
        dy += dys.isEmpty() ? 0 : dys.get(0);
    }

    /** A stated length, or that of letters that are placed one by one. */
    private double fitWidth(Element element, List<Double> xs) {
        List<Double> stated = lengths(element, "textLength", viewport.width());
        if (!stated.isEmpty() && stated.get(0) > 0) {
            return stated.get(0);
        }
        double across = xs.isEmpty() ? 0 : xs.get(xs.size() - 1) - xs.get(0);
        return xs.size() > 2 && across > 0 ? across * xs.size() / (xs.size() - 1) : Double.NaN;
    }

    private void append(String characters, Element style) {
        if (wordsStyle != style) {
            endRun();
            wordsStyle = style;
        }
        words.append(characters);
    }

    private void endRun() {
        String all = words.toString().replaceAll("\\s+", " ");
        words.setLength(0);
        boolean blankFirst = all.startsWith(" ");
        boolean blankLast = all.endsWith(" ");
        String plain = all.strip();
        if (!plain.isEmpty()) {
            runs.add(run(plain, spaceBefore || blankFirst, wordsStyle));
            dx = 0;
            dy = 0;
            spaceBefore = blankLast;
        } else {
            spaceBefore |= blankFirst;
        }
    }

    private TextRun run(String plain, boolean space, Element style) {
        double size = fontSize(style);
        double shift = style == text ? 0 : FontMetrics.shift(dom, style, size);
        double fit = style == text ? Double.NaN : fitWidth(style, List.of());
        return new TextRun(plain, space, dx, dy, size, shift, fit, InkStyle.ofText(dom, style, size, rgb));
    }

    private void endChunk(boolean last) {
        endRun();
        if (runs.isEmpty() && last && chunks.isEmpty()) {
            runs.add(run("", false, text));
        }
        if (!runs.isEmpty()) {
            double baseline = FontMetrics.baseline(dom, text) * runs.get(0).fontSize();
            chunks.add(new TextChunk(chunkX, chunkY + baseline, anchor(), fitWidth, runs));
            // Without a y of its own the next one goes on where this ended.
            y = chunkY + runs.stream().mapToDouble(TextRun::dy).sum();
        }
        runs.clear();
        spaceBefore = false;
        fitWidth = Double.NaN;
    }

    private double anchor() {
        return switch (ident(text, SVGCSSEngine.TEXT_ANCHOR_INDEX)) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private double fontSize(Element element) {
        if (fontSize.isPresent()) {
            return fontSize.getAsDouble();
        }
        double size = dom.style(element, SVGCSSEngine.FONT_SIZE_INDEX)
                .map(Value::getFloatValue)
                .orElse(Float.NaN);
        if (!(size > 1 / LARGEST && size < LARGEST)) {
            throw new Refusal("the font size of the text is %s; give the size of the letters"
                    .formatted(Double.isNaN(size) ? "not understood" : size));
        }
        return size;
    }

    private List<Double> lengths(Element element, String attribute, double whole) {
        List<Double> lengths = new ArrayList<>();
        for (Length length : Length.parseList(element.getAttributeNS(null, attribute))) {
            double value = length.userUnits(fontSize(element), whole);
            if (!(Math.abs(value) < LARGEST)) {
                throw new Refusal("the text's %s is %s%s, which has no size in this document"
                        .formatted(attribute, length.value(), length.unit()));
            }
            lengths.add(value);
        }
        return lengths;
    }

    private void requireLeftToRight() {
        String mode = ident(text, SVGCSSEngine.WRITING_MODE_INDEX);
        if (!mode.startsWith("lr")
                || saysVertical()
                || ident(text, SVGCSSEngine.DIRECTION_INDEX).equals("rtl")) {
            throw new Refusal("the text is not written from left to right, which is all that can be done");
        }
    }

    /** Batik knows the words of SVG 1.1 alone and skips those of CSS. */
    private boolean saysVertical() {
        for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
            String stated = element.getAttributeNS(null, "writing-mode") + element.getAttributeNS(null, "style");
            if (stated.contains("vertical-") || stated.contains("sideways-")) {
                return true;
            }
        }
        return false;
    }

    private String ident(Element element, int property) {
        return dom.style(element, property).map(Value::getCssText).orElse("");
    }
}
