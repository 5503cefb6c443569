package org.longhand.samples.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.longhand.api.Handwriter;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Pen;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/**
 * A host that loads, starts, stops and unloads the plugin ten times, while a second manager keeps its own. Fails unless
 * each writes the same, and all the plugin's threads and all but a few of its class loaders are gone in the end.
 */
final class ReloadingHost {

    private static final int RELOADS = 10;
    /** The second manager's and the last one unloaded. */
    private static final int MOST_LOADERS = 2;

    private final Path plugins;
    private final String text;
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    private ReloadingHost(Path plugins, String text) {
        this.plugins = plugins;
        this.text = text;
    }

    /** Takes the folder of plugins, the text, and the file to write. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Files.write(Path.of(args[2]), new ReloadingHost(Path.of(args[0]), args[1]).run());
    }

    private byte[] run() throws IOException, InterruptedException {
        PluginManager other = start();
        byte[] first = write(other);
        for (int i = 0; i < RELOADS; i++) {
            require(Arrays.equals(first, reload()), "reload " + i + " writes otherwise");
        }
        require(Arrays.equals(first, write(other)), "the other manager writes otherwise");
        long alive = loadersAlive();
        require(alive <= MOST_LOADERS, alive + " class loaders are left");
        other.stopPlugins();
        return first;
    }

    private byte[] reload() throws IOException {
        PluginManager manager = start();
        manager.stopPlugins();
        manager.startPlugins();
        byte[] written = write(manager);
        manager.stopPlugins();
        manager.unloadPlugins();
        return written;
    }

    private PluginManager start() {
        PluginManager manager = new DefaultPluginManager(plugins);
        manager.setSystemVersion(Handwriter.API_VERSION);
        manager.loadPlugins();
        manager.startPlugins();
        loaders.add(new WeakReference<>(manager.getPlugins().get(0).getPluginClassLoader()));
        return manager;
    }

    private byte[] write(PluginManager manager) throws IOException {
        Handwriter handwriter = manager.getExtensions(Handwriter.class).get(0);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        handwriter.write(
                handwriter.handwrite(HandwritingRequest.of(text).withSeed(7)), new Output.Svg(Pen.BLUE_BLACK), to);
        return to.toByteArray();
    }

    /** Their threads end about a second after they were unloaded. */
    private long loadersAlive() throws InterruptedException {
        long alive = loaders.size();
        for (int look = 0; look < 20 && alive > 1; look++) {
            Thread.sleep(250);
            System.gc();
            alive = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return alive;
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalStateException(complaint);
        }
    }
}
