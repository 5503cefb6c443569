package org.longhand.svg.edit;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.batik.css.engine.SVGCSSEngine;
import org.apache.batik.css.engine.value.Value;
import org.w3c.dom.Element;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.w3c.dom.css.CSSValue;

/**
 * How ink looks.
 *
 * @param paint colour or reference, as the property {@code stroke} takes it
 * @param opacity 0 to 1
 * @param width of the line in user units
 */
record InkStyle(String paint, double opacity, double width) {

    private static final int BOLD = 600;

    /** Width of the line in em: that of a text in a light face, as pens are, or in a bold one. */
    private static final double PEN = 0.055;

    private static final double BOLD_PEN = 0.085;

    /** Whether the paint stretches over the box of what it paints. */
    boolean isPaintServer() {
        return paint.startsWith("url");
    }

    InkStyle withWidth(double value) {
        return new InkStyle(paint, opacity, value);
    }

    /**
     * The ink that stands for printed text.
     *
     * @param rgb overrides the text's colour
     */
    static InkStyle ofText(Dom dom, Element text, double fontSize, OptionalInt rgb) {
        double width = fontSize * (isBold(dom, text) ? BOLD_PEN : PEN);
        if (rgb.isPresent()) {
            return new InkStyle("#%06x".formatted(rgb.getAsInt()), 1, width);
        }
        String fill = paint(dom.style(text, SVGCSSEngine.FILL_INDEX));
        boolean outlined = fill.equals("none");
        String paint = outlined ? paint(dom.style(text, SVGCSSEngine.STROKE_INDEX)) : fill;
        int opacity = outlined ? SVGCSSEngine.STROKE_OPACITY_INDEX : SVGCSSEngine.FILL_OPACITY_INDEX;
        return new InkStyle(
                paint, dom.style(text, opacity).map(InkStyle::number).orElse(1.0), width);
    }

    private static boolean isBold(Dom dom, Element text) {
        return dom.style(text, SVGCSSEngine.FONT_WEIGHT_INDEX)
                .filter(weight -> weight.getCssText().equals("bold") || number(weight) >= BOLD)
                .isPresent();
    }

    private static double number(Value value) {
        return value.getCssValueType() == CSSValue.CSS_PRIMITIVE_VALUE
                        && value.getPrimitiveType() == CSSPrimitiveValue.CSS_NUMBER
                ? value.getFloatValue()
                : 1;
    }

    /** Black, the initial value, if the document's is not understood. */
    private static String paint(Optional<Value> value) {
        if (value.isEmpty()) {
            return "#000";
        }
        Value first = value.get().getCssValueType() == CSSValue.CSS_VALUE_LIST
                ? value.get().item(0)
                : value.get();
        return switch (first.getPrimitiveType()) {
            case CSSPrimitiveValue.CSS_RGBCOLOR -> rgb(first);
            case CSSPrimitiveValue.CSS_URI -> local(first.getStringValue());
            case CSSPrimitiveValue.CSS_IDENT -> first.getStringValue();
            default -> "#000";
        };
    }

    private static String rgb(Value colour) {
        return "#%02x%02x%02x"
                .formatted(component(colour.getRed()), component(colour.getGreen()), component(colour.getBlue()));
    }

    private static int component(Value value) {
        double scale = value.getPrimitiveType() == CSSPrimitiveValue.CSS_PERCENTAGE ? 2.55 : 1;
        return (int) Math.max(0, Math.min(255, Math.round(scale * value.getFloatValue())));
    }

    private static String local(String uri) {
        String fragment = uri.substring(uri.indexOf('#') + 1);
        return uri.indexOf('#') >= 0 && fragment.matches("[\\w.-]+") ? "url(#%s)".formatted(fragment) : "#000";
    }
}
