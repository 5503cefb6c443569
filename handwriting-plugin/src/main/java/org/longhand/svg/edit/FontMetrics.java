package org.longhand.svg.edit;

import java.util.Optional;
import org.apache.batik.css.engine.SVGCSSEngine;
import org.apache.batik.css.engine.value.Value;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.css.CSSPrimitiveValue;

/**
 * Heights of printed letters in em. No font is looked up: which ones there are differs from machine to machine, and the
 * same document shall give the same ink.
 */
final class FontMetrics {

    /** Height of a small x. */
    static final double X_HEIGHT = 0.48;

    private static final double ASCENT = 0.85;
    private static final double DESCENT = 0.2;

    private FontMetrics() {}

    /** How far below y the baseline of a text lies, in em, by its property {@code dominant-baseline}. */
    static double baseline(Dom dom, Element text) {
        for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
            String value = dom.style(element, SVGCSSEngine.DOMINANT_BASELINE_INDEX)
                    .map(Value::getCssText)
                    .orElse("auto");
            if (!value.equals("auto")) {
                return switch (value) {
                    case "middle" -> X_HEIGHT / 2;
                    case "central" -> (ASCENT - DESCENT) / 2;
                    case "mathematical" -> 0.5;
                    case "hanging" -> 0.75;
                    case "text-before-edge" -> ASCENT;
                    case "text-after-edge", "ideographic" -> -DESCENT;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    /** How far a span is raised, in user units, by its property {@code baseline-shift}. */
    static double shift(Dom dom, Element span, double fontSize) {
        Optional<Value> shift = dom.style(span, SVGCSSEngine.BASELINE_SHIFT_INDEX);
        if (shift.isEmpty()) {
            return 0;
        }
        Value value = shift.get();
        return switch (value.getPrimitiveType()) {
            case CSSPrimitiveValue.CSS_IDENT ->
                switch (value.getStringValue()) {
                    case "super" -> 0.4 * fontSize;
                    case "sub" -> -0.2 * fontSize;
                    default -> 0;
                };
            case CSSPrimitiveValue.CSS_PERCENTAGE -> value.getFloatValue() / 100 * fontSize;
            default -> value.getFloatValue();
        };
    }
}
