package org.longhand.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.longhand.api.Alignment;
import org.longhand.api.Layout;
import org.longhand.api.Margins;
import org.longhand.api.Page;
import org.longhand.api.PageSize;
import org.longhand.api.Paper;
import picocli.CommandLine.Option;

/** The page, and how writing is set on it. */
final class PageOptions {

    @Option(
            names = "--page-size",
            paramLabel = "SIZE",
            converter = PageSizeConverter.class,
            completionCandidates = PageSizeConverter.class,
            description = "A3, A4 (default), A5, A6, Letter, Legal or WIDTHxHEIGHT in mm. Any of the options from here"
                    + " to --ruling makes SVG and PNG whole pages, numbered if there are several.")
    private PageSize size;

    @Option(names = "--landscape", description = "Turn the page so that its longer side is across.")
    private boolean landscape;

    @Option(
            names = "--margins",
            paramLabel = "MM",
            converter = MarginsConverter.class,
            description = "Margins as in CSS: one for all, two for top,side, or top,right,bottom,left (default: 20).")
    private Margins margins;

    @Option(names = "--paper", paramLabel = "KIND", description = "blank (default), ruled, grid or dotted.")
    private Paper.Kind paper;

    @Option(
            names = "--ruling",
            paramLabel = "MM",
            description = "From one ruling to the next (default: 8 on ruled paper, else 5).")
    private Double rulingMm;

    @Option(
            names = "--size",
            paramLabel = "MM",
            description = "Height of a small x (default: what fits the lines; without rulings 2.5).")
    private Double xHeightMm;

    @Option(
            names = "--line-distance",
            paramLabel = "MM",
            description = "From line to line (default: 4 times --size, or what keeps to the rulings).")
    private Double lineDistanceMm;

    @Option(
            names = "--width",
            paramLabel = "MM",
            description = "Longest line (default: what fits between the margins).")
    private Double lineWidthMm;

    @Option(names = "--align", paramLabel = "SIDE", description = "left (default), center or right.")
    private Alignment alignment = Alignment.LEFT;

    @Option(
            names = "--irregularity",
            paramLabel = "I",
            description = "How far lines stray from straight and even, from " + Layout.MIN_IRREGULARITY + " to "
                    + Layout.MAX_IRREGULARITY + " (default: ${DEFAULT-VALUE}).")
    private double irregularity = Layout.USUAL.irregularity();

    /**
     * The page asked for.
     *
     * @throws IllegalArgumentException if a length is out of its range, or the margins leave no room
     */
    Page page() {
        PageSize upright = size == null ? PageSize.A4 : size;
        return new Page(landscape ? upright.landscape() : upright, margins == null ? Margins.USUAL : margins, paper());
    }

    /** The page, if anything was said about it. */
    Optional<Page> describedPage() {
        boolean described =
                landscape || Stream.of(size, margins, paper, rulingMm).anyMatch(given -> given != null);
        return described ? Optional.of(page()) : Optional.empty();
    }

    /**
     * How to set lines on the page.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    Layout layout() {
        Layout layout = sized(page()).withAlignment(alignment).withIrregularity(irregularity);
        return lineWidthMm == null ? layout : layout.withLineWidthMm(lineWidthMm);
    }

    Alignment alignment() {
        return alignment;
    }

    private Layout sized(Page page) {
        if (xHeightMm == null) {
            return lineDistanceMm == null ? Layout.on(page) : Layout.on(page).fillingLinesMm(lineDistanceMm);
        }
        Layout sized = Layout.on(page, xHeightMm);
        return lineDistanceMm == null ? sized : sized.withLineDistanceMm(lineDistanceMm);
    }

    private Paper paper() {
        Paper usual = usual(paper == null ? Paper.Kind.BLANK : paper);
        return rulingMm == null ? usual : usual.withDistanceMm(rulingMm);
    }

    private static Paper usual(Paper.Kind kind) {
        return switch (kind) {
            case BLANK -> Paper.BLANK;
            case RULED -> Paper.RULED;
            case GRID -> Paper.GRID;
            case DOTTED -> Paper.DOTTED;
        };
    }
}
