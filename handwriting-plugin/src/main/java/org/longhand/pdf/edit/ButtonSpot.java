package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/**
 * A check box or radio button with all its widgets, of which those with the chosen state get a tick.
 *
 * @param field the field
 * @param state its state afterwards, a key of the appearances (ISO 32000-1, section 12.7.4.2.3)
 * @param boxes its widgets that are seen
 * @param seed makes the tick
 */
record ButtonSpot(PDTerminalField field, COSName state, Map<PDAnnotationWidget, FieldBox> boxes, long seed)
        implements Spot {

    private static final Set<String> YES = Set.of("yes", "on", "true", "x", "1");
    private static final Set<String> NO = Set.of("no", "off", "false", "0");
    private static final COSName DEFAULT_STATE = COSName.getPDFName("Yes");

    ButtonSpot {
        boxes = new LinkedHashMap<>(boxes);
    }

    /**
     * The state that a text asks for.
     *
     * @throws MisplacedException if there is no such state
     */
    static COSName state(PDTerminalField field, String name, String text) {
        Map<String, COSName> states = states(field);
        String word = text.strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, COSName> entry : states.entrySet()) {
            if (entry.getKey().equals(text.strip())
                    || entry.getValue().getName().equals(text.strip())) {
                return entry.getValue();
            }
        }
        if (NO.contains(word)) {
            return COSName.Off;
        }
        if (YES.contains(word) && states.size() <= 1) {
            return states.values().stream().findFirst().orElse(DEFAULT_STATE);
        }
        throw new MisplacedException("the field %s cannot be '%s'; use one of %s or no"
                .formatted(name, text, String.join(", ", states.keySet())));
    }

    /** The states other than off, by the names that people see. */
    static Map<String, COSName> states(PDTerminalField field) {
        Map<String, COSName> states = new LinkedHashMap<>();
        List<PDAnnotationWidget> widgets = field.getWidgets();
        COSArray names = field.getCOSObject().getCOSArray(COSName.OPT);
        for (int i = 0; i < widgets.size(); i++) {
            COSDictionary appearances = appearances(widgets.get(i));
            for (COSName state : appearances == null ? Set.<COSName>of() : appearances.keySet()) {
                if (!COSName.Off.equals(state)) {
                    boolean named = names != null && i < names.size() && names.getObject(i) instanceof COSString;
                    states.put(named ? names.getString(i) : state.getName(), state);
                }
            }
        }
        return states;
    }

    private static COSDictionary appearances(PDAnnotationWidget widget) {
        COSDictionary all = widget.getCOSObject().getCOSDictionary(COSName.AP);
        COSDictionary normal = all == null ? null : all.getCOSDictionary(COSName.N);
        return normal instanceof COSStream ? null : normal;
    }

    /** Ticks are drawn for each box on its own. */
    @Override
    public Handwriting write(Function<HandwritingRequest, Handwriting> hand) {
        return new Handwriting(List.of(), 1);
    }

    @Override
    public void draw(Handwriting ink, Drawing drawing) throws IOException {
        boolean defaultState = states(field).isEmpty();
        long next = seed;
        for (PDAnnotationWidget widget : field.getWidgets()) {
            COSDictionary appearances = appearances(widget);
            boolean chosen = !COSName.Off.equals(state)
                    && (defaultState || appearances != null && appearances.containsKey(state));
            if (chosen && boxes.containsKey(widget)) {
                tick(widget, appearances, drawing, next++);
            }
            widget.getCOSObject().setItem(COSName.AS, chosen ? state : COSName.Off);
            widget.getCOSObject().setNeedToBeUpdated(true);
        }
        field.getCOSObject().setItem(COSName.V, state);
        field.getCOSObject().setNeedToBeUpdated(true);
        drawing.filled(field);
    }

    private void tick(PDAnnotationWidget widget, COSDictionary old, Drawing drawing, long tickSeed) throws IOException {
        FieldBox box = boxes.get(widget);
        // A turned one would be turned twice.
        COSStream off = old == null || box.rotation() != 0 ? null : old.getCOSStream(COSName.Off);
        FieldAppearance ticked = FieldAppearance.marked(drawing, box, Tick.in(box, tickSeed), off);
        COSDictionary normal = new COSDictionary();
        if (old != null) {
            normal.addAll(old);
        }
        normal.setItem(state, ticked.form());
        normal.setDirect(true);
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, normal);
        appearances.setDirect(true);
        widget.getCOSObject().setItem(COSName.AP, appearances);
    }
}
