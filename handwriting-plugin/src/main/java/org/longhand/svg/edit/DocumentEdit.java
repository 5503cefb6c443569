package org.longhand.svg.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Pen;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgPlacement;
import org.longhand.ink.Bounds;
import org.xml.sax.ext.DefaultHandler2;

/** Writes one piece of handwriting into one document. */
public final class DocumentEdit {

    /** Lines that a text has no place for follow at this distance, in em. */
    private static final double LINE_DISTANCE = 1.25;

    private final Path document;
    private final SvgEdit edit;
    private final InkWriter writer;
    private final ReadingLimit reading = new ReadingLimit();

    /** Prepares the edit; reads nothing yet. */
    public DocumentEdit(Path document, SvgEdit edit, Function<HandwritingRequest, Handwriting> hand) {
        this.document = document;
        this.edit = edit;
        this.writer = new InkWriter(edit.style(), hand);
    }

    /**
     * Writes the changed document.
     *
     * @throws IOException as {@link org.longhand.api.SvgEditor#edit}
     */
    public void write(OutputStream to) throws IOException {
        SourceText source = SourceText.read(document);
        SourceText result = edit.placement() instanceof SvgPlacement.Element element
                ? writeAt(element.id(), source)
                : writeOnTop((SvgPlacement.At) edit.placement(), source);
        reading.call(source.name(), () -> {
            SafeParser.parse(result, new DefaultHandler2());
            return null;
        });
        to.write(result.bytes());
    }

    private SourceText writeAt(String id, SourceText source) throws IOException {
        String place = "%s, element %s".formatted(source.name(), id);
        Target target = reading.call(place, () -> Target.find(source, id));
        return target.isText() ? replace(target, place) : addTo(target, place);
    }

    private SourceText replace(Target target, String place) throws IOException {
        OptionalDouble fontSize = scaled(edit.xHeightMm(), 1 / FontMetrics.X_HEIGHT, target);
        List<TextChunk> printed =
                reading.call(place, () -> PrintedText.read(target.dom(), target.element(), edit.rgb(), fontSize));
        List<TextChunk> chunks =
                edit.text().map(text -> reworded(printed, text)).orElse(printed);
        String words = Target.words(chunks);
        if (words.isBlank()) {
            throw new MisplacedException("%s is empty; give the text to write".formatted(place));
        }
        InkMarkup markup = markup(target);
        new WrittenText(writer, markup, scaled(edit.lineWidthMm(), 1, target), scaled(edit.penWidthMm(), 1, target))
                .write(chunks);
        return target.replaceBy(words, markup.markup());
    }

    private SourceText addTo(Target target, String place) throws IOException {
        String text = edit.text()
                .orElseThrow(() -> new MisplacedException("%s is no text; give the text to write".formatted(place)));
        Bounds box = reading.call(place, () -> ElementBox.of(target.dom(), target.element()));
        InkMarkup markup = markup(target);
        FittedText.write(
                text,
                box,
                scaled(edit.xHeightMm(), 1, target),
                paint(),
                scaled(edit.penWidthMm(), 1, target),
                writer,
                markup);
        return target.add(text, markup.markup());
    }

    private SourceText writeOnTop(SvgPlacement.At at, SourceText source) throws IOException {
        String text = edit.text().orElseThrow(() -> new MisplacedException("there is no text; give the text to write"));
        Target root = reading.call(source.name(), () -> Target.root(source));
        Drawing drawing = reading.call(source.name(), () -> Drawing.of(root.element()));
        InkMarkup markup = markup(root);
        drawing.write(text, at, edit, paint(), writer, markup);
        return root.add(text, markup.markup());
    }

    private InkMarkup markup(Target target) {
        return new InkMarkup(target.startTag().prefix(), target.dom().hasStylesheet(), edit.nib());
    }

    private String paint() {
        return "#%06x".formatted(edit.rgb().orElse(Pen.BLUE_BLACK.rgb()));
    }

    private static OptionalDouble scaled(OptionalDouble mm, double factor, Target target) {
        return mm.isPresent()
                ? OptionalDouble.of(mm.getAsDouble() * factor / Viewport.mmPerUnit(target.element()))
                : mm;
    }

    /** New words, line by line in the places of the old ones. */
    private static List<TextChunk> reworded(List<TextChunk> printed, String text) {
        List<TextChunk> chunks = new ArrayList<>();
        List<String> lines = text.strip().lines().map(String::strip).toList();
        TextChunk place = printed.get(0);
        for (int i = 0; i < lines.size(); i++) {
            place = i < printed.size()
                    ? printed.get(i)
                    : place.movedDown(LINE_DISTANCE * place.runs().get(0).fontSize());
            if (!lines.get(i).isEmpty()) {
                chunks.add(place.withText(lines.get(i)));
            }
        }
        return chunks;
    }
}
