package org.longhand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.api.Description;
import org.longhand.api.Output;
import org.longhand.api.Page;
import org.longhand.api.Pen;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The documents to write, and the pen that they share. */
final class DocumentOptions {

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write a searchable PDF; - is standard output.")
    private String pdf;

    @Option(names = "--svg", paramLabel = "FILE", description = "Write an SVG as large as the ink, or as the page.")
    private String svg;

    @Option(names = "--png", paramLabel = "FILE", description = "Write a PNG as large as the ink, or as the page.")
    private String png;

    @Option(names = "--dpi", paramLabel = "N", description = "Resolution of the PNG (default: ${DEFAULT-VALUE}).")
    private int dotsPerInch = 300;

    @Option(
            names = "--animate",
            paramLabel = "FILE",
            description = "Write an SVG that writes itself, as large as --svg makes it.")
    private String animated;

    @Option(names = "--pace", paramLabel = "N", description = "Its speed: 1 is a person's (default), 2 twice as fast.")
    private double pace = 1;

    @Option(names = "--gcode", paramLabel = "FILE", description = "Write G-code for a pen plotter.")
    private String gcode;

    @Option(names = "--inkml", paramLabel = "FILE", description = "Write InkML: pen positions, times and text.")
    private String inkMl;

    @Mixin
    private PenOptions penOptions;

    @Mixin
    private PlotterOptions plotter;

    @Mixin
    private DescriptionOptions descriptionOptions;

    /** A kind of document and the file, or {@value Destination#STANDARD_OUTPUT}, that it goes to. */
    record Document(Output output, String file) {

        /** What the ink must fit; empty if the document takes the size of the ink. */
        Optional<Page> page() {
            if (output instanceof Output.Pdf pdf) {
                return Optional.of(pdf.page());
            }
            return singlePage();
        }

        /** The page, if the document holds no more than one. */
        Optional<Page> singlePage() {
            if (output instanceof Output.Svg svg) {
                return svg.page();
            }
            if (output instanceof Output.AnimatedSvg svg) {
                return svg.page();
            }
            return output instanceof Output.Png png ? png.page() : Optional.empty();
        }

        /** The document for one of several pages, with its number before the extension. */
        Document numbered(int number) {
            Path path = Path.of(file);
            String name = path.getFileName().toString();
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            String numbered = "%s-%d%s".formatted(name.substring(0, dot), number, name.substring(dot));
            return new Document(output, path.resolveSibling(numbered).toString());
        }
    }

    /** Whether no document is asked for. */
    boolean isEmpty() {
        return Stream.of(pdf, svg, png, animated, gcode, inkMl).allMatch(Objects::isNull);
    }

    /**
     * The documents asked for; at least one.
     *
     * @param page for PDF, and for SVG and PNG if it was described
     * @param text the file that the text comes from, which no document may replace
     * @throws CliException if there is none, or if two of these files are one
     * @throws IllegalArgumentException if a setting is out of its range
     */
    List<Document> documents(PageOptions page, Optional<Path> text) {
        Pen pen = penOptions.pen();
        Description description = descriptionOptions.description();
        List<Document> documents = new ArrayList<>();
        add(documents, new Output.Pdf(pen, page.page(), description), pdf);
        add(documents, new Output.Svg(pen, page.describedPage(), description), svg);
        add(documents, new Output.Png(pen, dotsPerInch, page.describedPage()), png);
        if (animated != null) {
            add(documents, new Output.AnimatedSvg(pen, pace, page.describedPage(), description), animated);
        }
        add(documents, new Output.Gcode(pen, plotter.plotter()), gcode);
        add(documents, new Output.InkMl(pen), inkMl);
        if (documents.isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "no document asked for; add --pdf, --svg, --png, --animate, --gcode or --inkml FILE, where - is standard"
                            + " output");
        }
        refuseSharedFiles(documents, text);
        return documents;
    }

    /**
     * The pen.
     *
     * @throws IllegalArgumentException if its width is out of range
     */
    Pen pen() {
        return penOptions.pen();
    }

    /**
     * Checks that nothing else is to be written where a document is changed in place.
     *
     * @throws CliException if a document is named
     */
    void requireNone() {
        if (!isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE, "--in-place writes back into the document; leave out --pdf, --svg and the like");
        }
    }

    /**
     * Where a changed PDF goes.
     *
     * @param original the document to change, which only {@code --in-place} may replace
     * @throws CliException if there is no other PDF to write, or another kind of document is asked for
     */
    String pdfOver(Path original) {
        if (pdf == null || Stream.of(svg, png, animated, gcode, inkMl).anyMatch(Objects::nonNull)) {
            throw new CliException(
                    ExitCode.USAGE, "a PDF is written into: name the result with --pdf FILE alone, or use --in-place");
        }
        if (!pdf.equals(Destination.STANDARD_OUTPUT) && canonical(Path.of(pdf)).equals(canonical(original))) {
            throw new CliException(
                    ExitCode.USAGE, "%s is the document itself; use --in-place to replace it".formatted(pdf));
        }
        return pdf;
    }

    /**
     * Where a changed SVG goes.
     *
     * @param original the document to change, which only {@code --in-place} may replace
     * @throws CliException if there is no other SVG to write, or another kind of document is asked for
     */
    String svgOver(Path original) {
        if (svg == null || Stream.of(pdf, png, animated, gcode, inkMl).anyMatch(Objects::nonNull)) {
            throw new CliException(
                    ExitCode.USAGE, "an SVG is written into: name the result with --svg FILE alone, or use --in-place");
        }
        if (!svg.equals(Destination.STANDARD_OUTPUT) && canonical(Path.of(svg)).equals(canonical(original))) {
            throw new CliException(
                    ExitCode.USAGE, "%s is the document itself; use --in-place to replace it".formatted(svg));
        }
        return svg;
    }

    private static void add(List<Document> documents, Output output, String file) {
        if (file != null) {
            documents.add(new Document(output, file));
        }
    }

    private static void refuseSharedFiles(List<Document> documents, Optional<Path> text) {
        Set<Path> taken = new HashSet<>();
        text.map(DocumentOptions::canonical).ifPresent(taken::add);
        for (Document document : documents) {
            if (!taken.add(canonical(Path.of(document.file())))) {
                throw new CliException(
                        ExitCode.USAGE,
                        "%s is named twice; give every document a file of its own".formatted(document.file()));
            }
        }
    }

    private static Path canonical(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
