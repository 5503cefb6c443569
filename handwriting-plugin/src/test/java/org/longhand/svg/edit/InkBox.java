package org.longhand.svg.edit;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.PathParser;
import org.longhand.ink.Bounds;

/** Measures the paths that were written, by an independent reader of path data. */
final class InkBox {

    private static final Pattern INK = Pattern.compile("<(?:\\w+:)?path (?:style=\"[^\"]*\" )?d=\"([^\"]*)\"/>");

    private InkBox() {}

    /** The box of all paths in a document, without the width of the pen. */
    static Bounds of(String svg) {
        List<Bounds> boxes = new ArrayList<>();
        Matcher paths = INK.matcher(svg);
        while (paths.find()) {
            AWTPathProducer producer = new AWTPathProducer();
            PathParser parser = new PathParser();
            parser.setPathHandler(producer);
            parser.parse(paths.group(1));
            // A path's own box holds the control points of its curves too.
            Path2D chords = new Path2D.Double();
            chords.append(new FlatteningPathIterator(producer.getShape().getPathIterator(null), 0.001), false);
            Rectangle2D box = chords.getBounds2D();
            boxes.add(new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        }
        return boxes.stream().reduce(Bounds::union).orElseThrow();
    }
}
