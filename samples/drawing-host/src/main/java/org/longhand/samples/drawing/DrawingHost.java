package org.longhand.samples.drawing;

import java.io.IOException;
import java.nio.file.Path;
import javax.swing.SwingUtilities;
import org.longhand.api.Handwriter;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** A small drawing program: click on the drawing, and what stands in the text field is written there by hand. */
public final class DrawingHost {

    private DrawingHost() {}

    /** Takes the folder of plugins and the SVG to draw on. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: drawing-host PLUGINS DRAWING.svg");
            System.exit(2);
        }
        PluginManager plugins = new DefaultPluginManager(Path.of(args[0]));
        plugins.setSystemVersion(Handwriter.API_VERSION);
        plugins.loadPlugins();
        plugins.startPlugins();
        Handwriter handwriter = plugins.getExtensions(Handwriter.class).get(0);
        new Thread(handwriter::warmUp, "warm-up").start();

        Drawing drawing = Drawing.open(Path.of(args[1]));
        SwingUtilities.invokeLater(() -> new DrawingWindow(drawing, handwriter).show());
    }
}
