package org.longhand.cli;

import org.longhand.api.Nib;
import org.longhand.api.Pen;
import picocli.CommandLine.Option;

/** The pen that all documents share. */
final class PenOptions {

    @Option(
            names = "--ink",
            paramLabel = "COLOR",
            converter = InkColor.class,
            completionCandidates = InkColor.class,
            description = "black, blue, blue-black (default), green, red, sepia, violet or #rrggbb.")
    private int rgb = Pen.BLUE_BLACK.rgb();

    @Option(names = "--pen", paramLabel = "MM", description = "Width of the pen (default: ${DEFAULT-VALUE}).")
    private double widthMm = Pen.BLUE_BLACK.widthMm();

    @Option(
            names = "--nib",
            paramLabel = "NIB",
            converter = NibName.class,
            completionCandidates = NibName.class,
            description = {
                "round: the same width everywhere (default); flexible: wider where the pen is slow;",
                "broad: an edge at 40 degrees, or at another angle as in broad:30."
            })
    private Nib nib = Nib.ROUND;

    /**
     * The pen asked for.
     *
     * @throws IllegalArgumentException if its width is out of range
     */
    Pen pen() {
        return new Pen(rgb, widthMm, nib);
    }
}
