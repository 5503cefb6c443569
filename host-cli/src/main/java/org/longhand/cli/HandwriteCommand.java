package org.longhand.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.longhand.api.Handwriter;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Layout;
import org.longhand.api.PdfEdit;
import org.longhand.api.PdfFile;
import org.longhand.api.Pen;
import org.longhand.api.SvgEdit;
import org.longhand.api.SvgEditor;
import org.longhand.api.SvgPlacement;
import org.longhand.cli.DocumentOptions.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes text by hand. */
@Command(
        name = "handwrite",
        header = "Writes text by hand, as one or several documents.",
        sortOptions = false,
        footer = {
            "  host-cli handwrite --pdf letter.pdf \"Dear Ada, the engine writes by itself.\"",
            "  host-cli handwrite --svg note.svg --png note.png --ink blue \"Back at noon\"",
            "  host-cli handwrite --pdf letter.pdf --page-size A5 --paper ruled -f letter.txt",
            "  host-cli handwrite --pdf - < letter.txt | lp",
            "  host-cli handwrite --into letter.pdf --page 2 --at 30,120 --width 100 --pdf out.pdf \"With love\"",
            "  host-cli handwrite --into letter.pdf --replace '{{note}}' --pdf out.pdf \"With love\"",
            "  host-cli handwrite --into form.pdf --field name=\"Ada Lovelace\" --field agree=yes --in-place"
        })
final class HandwriteCommand implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec command;

    @Mixin
    private TextInput text;

    @Mixin
    private TemplateOption template;

    @Mixin
    private DocumentOptions documents;

    @Mixin
    private IntoOptions into;

    @Mixin
    private PageOptions page;

    @Mixin
    private HandOptions hand;

    @Mixin
    private HandsFolderOption hands;

    @Mixin
    private PluginOptions plugins;

    HandwriteCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        Optional<String> templateText = template.apply(command);
        if (into.file().isPresent()) {
            writeInto(into.file().get(), templateText);
        } else {
            writeDocuments(templateText);
        }
    }

    private void writeInto(Path document, Optional<String> templateText) {
        IdleOptions.refuseOfNewDocument(command);
        if (into.inPlace()) {
            documents.requireNone();
        }
        if (PdfInsertion.isPdf(document)) {
            writeIntoPdf(document, templateText);
        } else if (SvgInsertion.isSvg(document)) {
            writeIntoSvg(document, templateText);
        } else {
            throw new CliException(
                    ExitCode.DOCUMENT,
                    "%s is neither PDF nor SVG, and nothing else can be written into".formatted(document));
        }
    }

    private void writeIntoSvg(Path document, Optional<String> templateText) {
        IdleOptions.refuseOfPdf(command);
        String target = into.inPlace() ? document.toString() : documents.svgOver(document);
        SvgEdit edit;
        try {
            edit = svgEdit(templateText);
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (Plugins running = plugins.start()) {
            SvgEditor editor = running.svgEditor();
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            SvgInsertion.run(editor, document, edit, request -> hand.handwrite(handwriter, request), target, streams);
        }
    }

    /** What is not stated follows from the document. */
    private SvgEdit svgEdit(Optional<String> templateText) {
        SvgPlacement placement = into.svgPlacement();
        Pen pen = documents.pen();
        SvgEdit edit = SvgEdit.of(placement).withNib(pen.nib());
        edit = edit.withStyle(hand.request("x", svgLayout(edit.style().layout())));
        if (text.isNamed() || templateText.isPresent() || placement instanceof SvgPlacement.At) {
            edit = edit.withText(text.read(streams.in(), templateText));
        }
        edit = isGiven("--size") ? edit.withXHeightMm(given("--size")) : edit;
        edit = isGiven("--width") ? edit.withLineWidthMm(given("--width")) : edit;
        edit = isGiven("--ink") ? edit.withRgb(pen.rgb()) : edit;
        return isGiven("--pen") ? edit.withPenWidthMm(pen.widthMm()) : edit;
    }

    private Layout svgLayout(Layout usual) {
        Layout layout = usual.withAlignment(page.alignment());
        return isGiven("--irregularity") ? layout.withIrregularity(given("--irregularity")) : layout;
    }

    private boolean isGiven(String option) {
        return template.isGiven(option, command);
    }

    private double given(String option) {
        return command.findOption(option).<Double>getValue();
    }

    private void writeIntoPdf(Path document, Optional<String> templateText) {
        if (into.namesElement()) {
            throw new CliException(ExitCode.USAGE, "--element is for an SVG; name another place in the PDF");
        }
        String target = into.inPlace() ? document.toString() : documents.pdfOver(document);
        PdfEdit edit;
        try {
            edit = into.edit(
                    text.isNamed(),
                    () -> text.read(streams.in(), templateText),
                    words -> hand.request(words, page.layout()),
                    documents.pen());
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            PdfInsertion.run(
                    running.pdfEditor(),
                    new PdfFile(document, into.password()),
                    edit,
                    request -> hand.handwrite(handwriter, request),
                    target,
                    streams);
        }
    }

    private void writeDocuments(Optional<String> templateText) {
        IdleOptions.refuseOfInto(command);
        HandwritingRequest request;
        List<Document> wanted;
        try {
            wanted = documents.documents(page, text.file());
            request = hand.request(text.read(streams.in(), templateText), page.layout());
            for (Document document : wanted) {
                document.page().ifPresent(request.layout()::requireFits);
            }
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        try (DocumentWriter writer = DocumentWriter.open(wanted, streams.out());
                Plugins running = plugins.start()) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            writer.write(handwriter, hand.handwrite(handwriter, request));
        }
    }
}
