package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.longhand.api.FormField.Kind;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/**
 * A text field or drop-down, at one of its widgets. Its value becomes the text; its appearance, the ink.
 *
 * @param field the field
 * @param kind of the field
 * @param widget where it is seen
 * @param ink how to write in it
 * @param cells of a comb
 * @param value what the field holds afterwards
 */
record FieldSpot(PDTerminalField field, Kind kind, PDAnnotationWidget widget, FieldInk ink, int cells, String value)
        implements Spot {

    @Override
    public Handwriting write(Function<HandwritingRequest, Handwriting> hand) {
        return switch (kind) {
            case COMB -> ink.comb(hand, cells);
            case MULTI_LINE -> ink.lines(hand);
            default -> ink.line(hand);
        };
    }

    @Override
    public void draw(Handwriting written, Drawing drawing) throws IOException {
        COSDictionary dictionary = field.getCOSObject();
        dictionary.setString(COSName.V, value);
        // A rich text of the old value, and the rows that were chosen in a list.
        dictionary.removeItem(COSName.RV);
        dictionary.removeItem(COSName.I);
        dictionary.setNeedToBeUpdated(true);
        FieldAppearance.of(drawing, ink.box(), written, cells).install(widget);
        drawing.filled(field);
    }
}
