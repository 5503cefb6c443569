package org.longhand.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Insertion;
import org.longhand.api.PdfEdit;
import org.longhand.api.Pen;
import org.longhand.api.Placement;
import org.longhand.api.Point;
import org.longhand.api.SvgPlacement;
import picocli.CommandLine.Option;

/** The document to write into, and where in it. */
final class IntoOptions {

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "Write into this PDF or SVG; the result goes to --pdf or --svg FILE, or back with --in-place.")
    private Path file;

    @Option(names = "--in-place", description = "Replace the document by the result, in one step.")
    private boolean inPlace;

    @Option(
            names = "--page",
            paramLabel = "N",
            description = "Page of the document, from 1 (default: 1, or any for a text).")
    private Integer page;

    @Option(
            names = "--at",
            paramLabel = "X,Y",
            converter = PointMm.class,
            description = "Millimetres from the left and upper edge of the page as it is seen.")
    private Point at;

    @Option(
            names = "--anchor",
            paramLabel = "PRINTED",
            description = "Write behind this printed text, and before the next.")
    private String anchor;

    @Option(names = "--below", description = "Write on the line below the anchor, not behind it.")
    private boolean below;

    @Option(
            names = "--replace",
            paramLabel = "PRINTED",
            description = "Take this printed text, such as {{note}}, out of the page and write in its place.")
    private String replaced;

    @Option(
            names = "--field",
            paramLabel = "NAME=TEXT",
            converter = FieldText.Converter.class,
            description = "Fill in a field of the form; yes ticks a box. May be given several times.")
    private List<FieldText> fields = List.of();

    @Option(names = "--flatten", description = "Make the form a part of the pages, so that nobody can fill it in.")
    private boolean flatten;

    @Option(
            names = "--rewrite",
            description = "Write the document anew, without its earlier revisions, instead of appending to it.")
    private boolean rewrite;

    @Option(
            names = "--force",
            description = "Go on where a signature becomes invalid, or a computed field or XFA form stale.")
    private boolean force;

    @Option(
            names = "--element",
            paramLabel = "ID",
            description = {
                "Element of the SVG: a text is replaced by TEXT, or by its own words without any;",
                "into a group, or over another shape, TEXT is fitted."
            })
    private String element;

    @Option(names = "--password", paramLabel = "WORD", description = "Opens the document; so does LONGHAND_PASSWORD.")
    private String password = System.getenv().getOrDefault("LONGHAND_PASSWORD", "");

    /** The document, or empty if a new one is wanted. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean inPlace() {
        return inPlace;
    }

    String password() {
        return password;
    }

    /**
     * What to do to the document.
     *
     * @param textGiven whether there is a text that wants a place
     * @param text read if a place for it is named
     * @param request to write a text
     * @throws CliException if no place is named, or two for one text
     * @throws IllegalArgumentException if a setting is out of its range
     */
    PdfEdit edit(boolean textGiven, Supplier<String> text, Function<String, HandwritingRequest> request, Pen pen) {
        List<Insertion> insertions = new ArrayList<>();
        Optional<Placement> place = place();
        if (place.isPresent()) {
            insertions.add(new Insertion(request.apply(text.get()), place.get()));
        } else if (textGiven || fields.isEmpty() && !flatten) {
            throw new CliException(
                    ExitCode.USAGE,
                    fields.isEmpty() && !flatten
                            ? "no place named; add --at X,Y, --anchor PRINTED, --replace PRINTED or --field NAME=TEXT"
                            : "no place named for the text; add --at X,Y, --anchor PRINTED or --replace PRINTED");
        }
        fields.forEach(
                field -> insertions.add(new Insertion(request.apply(field.text()), new Placement.Field(field.name()))));
        return new PdfEdit(insertions, pen, flatten, rewrite, force);
    }

    private Optional<Placement> place() {
        List<Placement> places = new ArrayList<>();
        OptionalInt only = page == null ? OptionalInt.empty() : OptionalInt.of(page);
        if (at != null) {
            places.add(new Placement.At(only.orElse(1), at.x(), at.y()));
        }
        if (anchor != null) {
            places.add(new Placement.Anchor(anchor, below ? Placement.Side.BELOW : Placement.Side.AFTER, only));
        }
        if (replaced != null) {
            places.add(new Placement.Anchor(replaced, Placement.Side.INSTEAD, only));
        }
        if (below && anchor == null) {
            throw new CliException(ExitCode.USAGE, "--below says where to write at an anchor; add --anchor PRINTED");
        }
        if (only.isPresent() && places.isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE, "--page says where to write a text; add --at X,Y, --anchor or --replace PRINTED");
        }
        if (places.size() > 1) {
            throw new CliException(
                    ExitCode.USAGE, "several places named for one text; use --at, --anchor or --replace");
        }
        return places.stream().findFirst();
    }

    /**
     * Where the text goes in an SVG.
     *
     * @throws CliException if no place is named, or two
     * @throws IllegalArgumentException if it cannot be one
     */
    SvgPlacement svgPlacement() {
        if ((at == null) == (element == null)) {
            throw new CliException(ExitCode.USAGE, "name one place in the SVG: --element ID or --at X,Y");
        }
        if (anchor != null || replaced != null || !fields.isEmpty()) {
            throw new CliException(ExitCode.USAGE, "--anchor, --replace and --field are for a PDF; use --element ID");
        }
        if (page != null) {
            throw new CliException(ExitCode.USAGE, "--page is for a PDF; an SVG has one page");
        }
        return at == null ? new SvgPlacement.Element(element) : new SvgPlacement.At(at.x(), at.y());
    }

    /** Whether an element of an SVG is named, which no other kind of document has. */
    boolean namesElement() {
        return element != null;
    }
}
