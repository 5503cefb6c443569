package org.longhand.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.longhand.api.Handwriter;
import org.longhand.api.Layout;
import org.longhand.api.MergeText;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.PdfEditor;
import org.longhand.api.Pen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a letter to each of many people. */
@Command(
        name = "merge",
        header = "Writes a letter for each row of a CSV file, with its fields in the text.",
        sortOptions = false,
        footer = {
            "  host-cli merge --template letter.yaml --data people.csv --out 'letters/{number}-{name}.pdf'",
            "  host-cli merge --data people.csv --out 'cards/{name}.svg' 'Thank you, {name}!'",
            "  host-cli merge --template page --data people.csv --out 'letters/{number}.pdf' --pdf all.pdf",
            "  Run the same command again to go on after an interruption or with a corrected row."
        })
final class MergeCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "CSV whose first line names the fields.")
    private Path data;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The files to write, .pdf, .svg or .png. Fields in the name tell them apart; {number} is the"
                    + " row's number.")
    private String out;

    @Option(
            names = "--pdf",
            paramLabel = "FILE",
            description = "All letters in one PDF as well, in the order of the rows.")
    private String pdf;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of the CSV, such as windows-1252 (default: UTF-8, or UTF-16 by its byte order mark).")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--separator",
            paramLabel = "C",
            description = "Between values (default: comma, semicolon or tab, as the first line has most of).")
    private char separator;

    @Option(names = "--dpi", paramLabel = "N", description = "Resolution of PNG (default: ${DEFAULT-VALUE}).")
    private int dotsPerInch = 300;

    @Mixin
    private TextInput text;

    @Mixin
    private TemplateOption template;

    @Mixin
    private PenOptions pen;

    @Mixin
    private PageOptions page;

    @Mixin
    private HandOptions hand;

    @Mixin
    private DescriptionOptions description;

    @Mixin
    private HandsFolderOption hands;

    @Mixin
    private PluginOptions plugins;

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Optional<String> templateText = template.apply(spec);
        MergeFileName name;
        Output output;
        List<MergeLetter> letters;
        try {
            name = new MergeFileName(out);
            output = output();
            if (pdf != null && !(output instanceof Output.Pdf)) {
                throw new IllegalArgumentException("--pdf joins letters that are PDF; let --out end in .pdf");
            }
            Layout layout = page.layout();
            paper(output).ifPresent(layout::requireFits);
            MergeText merged = MergeText.parse(text.read(streams.in(), templateText));
            MergeData people = MergeData.read(data, encoding, separator);
            requireFields(people, merged, name);
            letters = MergeLetter.of(people, merged, name, filled -> hand.request(filled, layout));
        } catch (IllegalArgumentException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage(), e);
        }
        if (letters.isEmpty()) {
            throw new CliException(ExitCode.TEXT, "%s has no rows below its first line".formatted(data));
        }
        return report(write(letters, name.folder(), output), letters.size());
    }

    private List<String> write(List<MergeLetter> letters, Path folder, Output output) {
        try (Plugins running = plugins.start();
                MergeJournal journal = MergeJournal.open(existing(folder))) {
            Handwriter handwriter = running.handwriter().withHandsFolder(hands.folder());
            MergeRun run = new MergeRun(handwriter, hand, output, journal, running.versions());
            List<String> faults = run.write(letters);
            List<Path> files = run.files(letters, folder);
            if (pdf != null && !files.isEmpty()) {
                join(running.pdfEditor(), files);
            }
            return faults;
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.OUTPUT, "cannot write into %s: %s".formatted(folder, IoErrors.reason(e)), e);
        }
    }

    private void join(PdfEditor editor, List<Path> files) {
        ChangedDocument.write(
                to -> {
                    editor.join(files, to);
                    return List.of();
                },
                pdf,
                streams);
    }

    private static Path existing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getParent() != null && !Files.isDirectory(folder.getParent())) {
                throw new FileSystemException(folder.toString(), null, folder.getParent() + " is no folder");
            }
            Files.createDirectory(folder);
        }
        return folder;
    }

    private int report(List<String> faults, int letters) {
        faults.forEach(fault -> streams.err().printf("host-cli: %s:%s%n", data, oneLine(fault)));
        if (faults.isEmpty()) {
            return 0;
        }
        throw new CliException(
                ExitCode.ROWS,
                "%d of %d letters were not written; correct their rows and run the same command again"
                        .formatted(faults.size(), letters));
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }

    private Output output() {
        Pen chosen = pen.pen();
        String name = out.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return new Output.Pdf(chosen, page.page(), description.description());
        }
        if (name.endsWith(".svg")) {
            return new Output.Svg(chosen, page.describedPage(), description.description());
        }
        if (name.endsWith(".png")) {
            return new Output.Png(chosen, dotsPerInch, page.describedPage());
        }
        throw new IllegalArgumentException("--out %s must end in .pdf, .svg or .png".formatted(out));
    }

    private static Optional<Page> paper(Output output) {
        if (output instanceof Output.Pdf pdf) {
            return Optional.of(pdf.page());
        }
        return output instanceof Output.Svg svg ? svg.page() : ((Output.Png) output).page();
    }

    private void requireFields(MergeData people, MergeText merged, MergeFileName name) {
        Set<String> unknown = new TreeSet<>();
        Stream.of(merged, name.text()).forEach(part -> unknown.addAll(part.fields()));
        unknown.removeAll(people.columns());
        unknown.remove(MergeFileName.NUMBER);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("%s has no column %s; its columns are %s"
                    .formatted(data, String.join(", ", unknown), String.join(", ", people.columns())));
        }
    }
}
