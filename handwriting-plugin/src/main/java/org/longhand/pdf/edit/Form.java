package org.longhand.pdf.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDListBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.longhand.api.FormField;
import org.longhand.api.FormField.Kind;

/** The form of a document (ISO 32000-1, section 12.7): its fields, and the pages that show them. */
final class Form {

    /** Flags of an annotation (table 165) that keep it from being seen. */
    private static final int HIDDEN = 2 | 32;

    private final OpenDocument document;
    private final PDAcroForm fields;
    private final IdentityHashMap<COSDictionary, Integer> pageNumbers = new IdentityHashMap<>();

    private Form(OpenDocument document, PDAcroForm fields) {
        this.document = document;
        this.fields = fields;
        for (int i = 0; i < document.pages().size(); i++) {
            COSArray annotations = document.pages().get(i).getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int j = 0; annotations != null && j < annotations.size(); j++) {
                if (annotations.getObject(j) instanceof COSDictionary annotation) {
                    pageNumbers.putIfAbsent(annotation, i + 1);
                }
            }
        }
    }

    /** The form, or empty if the document has none. */
    static Optional<Form> of(OpenDocument document) {
        // Null keeps PDFBox from repairing the form, which would change it.
        return Optional.ofNullable(document.document().getDocumentCatalog().getAcroForm(null))
                .map(fields -> new Form(document, fields));
    }

    PDAcroForm fields() {
        return fields;
    }

    /** All fields that can be filled in, in order. */
    List<PDTerminalField> all() {
        List<PDTerminalField> all = new ArrayList<>();
        for (PDField field : fields.getFieldTree()) {
            if (field instanceof PDTerminalField terminal) {
                all.add(terminal);
            }
        }
        return all;
    }

    /**
     * The field with a name.
     *
     * @throws MisplacedException if there is none
     */
    PDTerminalField field(String name) {
        List<PDTerminalField> all = all();
        return all.stream()
                .filter(field -> name.equals(field.getFullyQualifiedName()))
                .findFirst()
                .orElseThrow(() -> new MisplacedException(
                        "there is no field %s in %s; it has %s".formatted(name, document.name(), names(all))));
    }

    private static String names(List<PDTerminalField> all) {
        String names = String.join(
                ", ",
                all.stream()
                        .limit(10)
                        .map(field -> String.valueOf(field.getFullyQualifiedName()))
                        .toList());
        return all.isEmpty() ? "no field" : names + (all.size() > 10 ? " and %d more".formatted(all.size() - 10) : "");
    }

    /** The widgets of a field that are seen on a page. */
    List<PDAnnotationWidget> seen(PDTerminalField field) {
        return field.getWidgets().stream()
                .filter(widget -> pageNumbers.containsKey(widget.getCOSObject()))
                .filter(widget -> (widget.getAnnotationFlags() & HIDDEN) == 0)
                .toList();
    }

    /** Number of the page that has a widget. */
    int pageNumber(PDAnnotationWidget widget) {
        return pageNumbers.get(widget.getCOSObject());
    }

    /** The signature fields that are signed. */
    List<PDSignatureField> signatures() {
        return all().stream()
                .filter(field -> field.getCOSObject().getCOSDictionary(COSName.V) != null)
                .filter(PDSignatureField.class::isInstance)
                .map(PDSignatureField.class::cast)
                .toList();
    }

    /** What a host is told of the fields. */
    List<FormField> list() {
        return all().stream().map(this::describe).toList();
    }

    private FormField describe(PDTerminalField field) {
        List<PDAnnotationWidget> seen = seen(field);
        int maxLength = field instanceof PDTextField text ? text.getMaxLen() : -1;
        return new FormField(
                String.valueOf(field.getFullyQualifiedName()),
                kind(field),
                field instanceof PDSignatureField ? "" : String.valueOf(field.getValueAsString()),
                choices(field),
                maxLength > 0 ? OptionalInt.of(maxLength) : OptionalInt.empty(),
                List.copyOf(new TreeSet<>(seen.stream().map(this::pageNumber).toList())),
                field.isReadOnly(),
                field.isRequired(),
                seen.isEmpty());
    }

    static Kind kind(PDTerminalField field) {
        if (field instanceof PDTextField text) {
            if (text.isComb() && text.getMaxLen() > 0 && !text.isMultiline() && !text.isPassword()) {
                return Kind.COMB;
            }
            return text.isMultiline() ? Kind.MULTI_LINE : Kind.TEXT;
        }
        if (field instanceof PDCheckBox) {
            return Kind.CHECK_BOX;
        }
        if (field instanceof PDRadioButton) {
            return Kind.RADIO_BUTTON;
        }
        if (field instanceof PDComboBox) {
            return Kind.DROP_DOWN;
        }
        if (field instanceof PDListBox) {
            return Kind.LIST;
        }
        return field instanceof PDSignatureField ? Kind.SIGNATURE : Kind.BUTTON;
    }

    private static List<String> choices(PDTerminalField field) {
        if (field instanceof PDChoice choice) {
            return choice.getOptionsDisplayValues();
        }
        return kind(field) == Kind.CHECK_BOX || kind(field) == Kind.RADIO_BUTTON
                ? List.copyOf(ButtonSpot.states(field).keySet())
                : List.of();
    }
}
