package org.longhand.samples.embed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Pen;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** The shortest host: writes a text as SVG with the plugin of a folder. */
public final class Embed {

    private Embed() {}

    /** Takes the folder of plugins, the text, and the file to write. */
    public static void main(String[] args) throws IOException {
        PluginManager manager = new DefaultPluginManager(Path.of(args[0]));
        manager.setSystemVersion(Handwriter.API_VERSION);
        manager.loadPlugins();
        manager.startPlugins();
        Handwriter handwriter = manager.getExtensions(Handwriter.class).get(0);

        Handwriting ink = handwriter.handwrite(HandwritingRequest.of(args[1]).withSeed(7));
        try (OutputStream to = Files.newOutputStream(Path.of(args[2]))) {
            handwriter.write(ink, new Output.Svg(Pen.BLUE_BLACK), to);
        }

        manager.stopPlugins();
        manager.unloadPlugins();
    }
}
