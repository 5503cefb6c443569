package org.longhand.svg.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.longhand.api.Nib;
import org.longhand.api.Provenance;
import org.longhand.api.Stroke;
import org.longhand.ink.Decimals;
import org.longhand.ink.NibOutline;
import org.longhand.svg.PathData;
import org.longhand.xmp.ProvenanceRdf;

/** Builds the elements that draw ink within a foreign document. It is all in ASCII, which every encoding has. */
final class InkMarkup {

    private static final Decimals PEN = new Decimals(6);
    private static final Decimals OPACITY = new Decimals(3);

    private final String prefix;
    private final boolean amongRules;
    private final Nib nib;
    private final StringBuilder markup = new StringBuilder();

    /**
     * @param prefix of SVG's namespace with a colon, or nothing
     * @param amongRules whether the document has style sheets, whose rules may be about paths
     * @param nib of the pen: a round one leaves lines, another one filled outlines
     */
    InkMarkup(String prefix, boolean amongRules, Nib nib) {
        this.prefix = prefix;
        this.amongRules = amongRules;
        this.nib = nib;
    }

    /** Says what wrote the ink. */
    InkMarkup provenance(Optional<Provenance> provenance) {
        provenance
                .map(ProvenanceRdf::fragment)
                .ifPresent(rdf -> markup.append("<%smetadata>".formatted(prefix))
                        .append(ascii(rdf))
                        .append("</%smetadata>".formatted(prefix)));
        return this;
    }

    /**
     * Draws strokes: one path each, in writing order. Only where rules must be overruled, or where a gradient spans all
     * of them, they share one.
     *
     * @param strokes in user units
     * @param xHeight in user units
     */
    InkMarkup strokes(List<Stroke> strokes, double xHeight, InkStyle style) {
        List<String> data = data(strokes, xHeight, style.width());
        if (data.isEmpty()) {
            return this;
        }
        if (amongRules || style.isPaintServer()) {
            String properties = properties(style).entrySet().stream()
                    .map(property -> property.getKey() + ":" + property.getValue() + "!important")
                    .collect(Collectors.joining(";"));
            markup.append("<%spath style=\"%s\" d=\"%s\"/>".formatted(prefix, properties, String.join("", data)));
            return this;
        }
        markup.append("<%sg".formatted(prefix));
        properties(style).forEach((name, value) -> markup.append(" %s=\"%s\"".formatted(name, value)));
        markup.append('>');
        data.forEach(d -> markup.append("<%spath d=\"%s\"/>".formatted(prefix, d)));
        markup.append("</%sg>".formatted(prefix));
        return this;
    }

    private List<String> data(List<Stroke> strokes, double xHeight, double penWidth) {
        Decimals decimals = decimals(xHeight);
        if (isRound()) {
            return strokes.stream().map(stroke -> PathData.of(stroke, decimals)).toList();
        }
        NibOutline outline = NibOutline.of(strokes, xHeight, nib, penWidth);
        return strokes.stream()
                .map(stroke -> PathData.ofContours(outline.contours(stroke), decimals))
                .toList();
    }

    private boolean isRound() {
        return nib instanceof Nib.Round;
    }

    /** What was added so far. */
    String markup() {
        return markup.toString();
    }

    /** The text as the value of an attribute, quotes not included. */
    static String attribute(String text) {
        return ascii(text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= ' ' && c <= '~') {
                ascii.appendCodePoint(c);
            } else {
                ascii.append("&#").append(c).append(';');
            }
        });
        return ascii.toString();
    }

    /** All that ancestors might hand down. */
    private Map<String, String> properties(InkStyle style) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (isRound()) {
            properties.put("fill", "none");
            properties.put("stroke", style.paint());
            properties.put("stroke-width", PEN.format(style.width()));
            properties.put("stroke-opacity", OPACITY.format(style.opacity()));
            properties.put("stroke-linecap", "round");
            properties.put("stroke-linejoin", "round");
            properties.put("stroke-dasharray", "none");
        } else {
            properties.put("fill", style.paint());
            properties.put("fill-opacity", OPACITY.format(style.opacity()));
            properties.put("fill-rule", "nonzero");
            properties.put("stroke", "none");
        }
        properties.put("marker-start", "none");
        properties.put("marker-mid", "none");
        properties.put("marker-end", "none");
        return properties;
    }

    /** As many as make a step of the pen's position less than a hundredth of a small x. */
    private static Decimals decimals(double xHeight) {
        return new Decimals((int) Math.max(0, Math.min(9, Math.ceil(-Math.log10(xHeight / 200)))));
    }
}
