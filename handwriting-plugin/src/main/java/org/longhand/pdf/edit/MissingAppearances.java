package org.longhand.pdf.edit;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Draws, in type, the filled fields that the document left to viewers to draw. */
final class MissingAppearances {

    private MissingAppearances() {}

    /**
     * Draws them.
     *
     * @param notes takes the names of those that could not be drawn
     */
    static void draw(OpenDocument document, List<String> notes) {
        for (PDTerminalField field : Form.of(document).map(Form::all).orElse(List.of())) {
            if (field instanceof PDVariableText && !field.getValueAsString().isEmpty() && lacksAppearance(field)) {
                try {
                    field.getAcroForm().refreshAppearances(List.of(field));
                    for (PDAnnotationWidget widget : field.getWidgets()) {
                        widget.getCOSObject().setNeedToBeUpdated(true);
                    }
                } catch (IOException | RuntimeException e) {
                    notes.add("the field %s could not be drawn; some viewers show it empty"
                            .formatted(field.getFullyQualifiedName()));
                }
            }
        }
    }

    private static boolean lacksAppearance(PDTerminalField field) {
        return field.getWidgets().stream().anyMatch(widget -> {
            COSDictionary appearances = widget.getCOSObject().getCOSDictionary(COSName.AP);
            return appearances == null || appearances.getDictionaryObject(COSName.N) == null;
        });
    }
}
