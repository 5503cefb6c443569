package org.longhand.samples.embed;

import java.nio.file.Path;
import org.longhand.api.Handwriter;
import org.longhand.api.HandwritingRequest;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** A host that tells how long it takes to load the plugin, and to write the first line and the one after it. */
final class TimedHost {

    private static final HandwritingRequest LINE = HandwritingRequest.of("Dear Ada, the engine writes by itself.");

    private TimedHost() {}

    /** Takes the folder of plugins. */
    public static void main(String[] args) {
        long begin = System.nanoTime();
        PluginManager manager = new DefaultPluginManager(Path.of(args[0]));
        manager.setSystemVersion(Handwriter.API_VERSION);
        manager.loadPlugins();
        manager.startPlugins();
        Handwriter handwriter = manager.getExtensions(Handwriter.class).get(0);
        double load = secondsSince(begin);
        double first = secondsToWrite(handwriter);
        double second = secondsToWrite(handwriter);
        System.out.printf("load %.2f s, first line %.2f s, second line %.2f s%n", load, first, second);
        manager.stopPlugins();
        manager.unloadPlugins();
    }

    private static double secondsToWrite(Handwriter handwriter) {
        long begin = System.nanoTime();
        handwriter.handwrite(LINE);
        return secondsSince(begin);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
