package org.longhand.cli.install;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.longhand.api.Handwriter;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** Starts a plugin where it does no harm yet, and stops it. */
final class TrialRun {

    private TrialRun() {}

    /**
     * Starts the one plugin of a folder and loads each of its extensions.
     *
     * @throws InstallException if it is another than the release says, is for another API, or does not run
     */
    static void of(Path plugins, Release release) throws InstallException {
        PluginManager manager = new DefaultPluginManager(plugins);
        manager.setSystemVersion(Handwriter.API_VERSION);
        try {
            manager.loadPlugins();
            PluginWrapper plugin = manager.getPlugins().stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new InstallException("the zip holds no plugin.properties with an id and version"));
            check(plugin, release);
            load(List.of(plugin.getDescriptor().getPluginClass()), plugin, release);
            manager.startPlugins();
            if (plugin.getPluginState() != PluginState.STARTED) {
                throw notRunning(release, plugin.getFailedException());
            }
            load(manager.getExtensionClassNames(plugin.getPluginId()), plugin, release);
        } finally {
            manager.stopPlugins();
            manager.unloadPlugins();
        }
    }

    private static void check(PluginWrapper plugin, Release release) throws InstallException {
        String id = plugin.getPluginId();
        String version = plugin.getDescriptor().getVersion();
        if (!id.equals(release.id()) || !version.equals(release.version())) {
            throw new InstallException("the zip holds %s %s, but the repository says %s %s"
                    .formatted(id, version, release.id(), release.version()));
        }
        if (plugin.getPluginState() == PluginState.DISABLED) {
            throw new InstallException("%s %s requires the API in version %s, but this program has %s"
                    .formatted(id, version, plugin.getDescriptor().getRequires(), Handwriter.API_VERSION));
        }
    }

    private static void load(Collection<String> classes, PluginWrapper plugin, Release release)
            throws InstallException {
        for (String name : classes) {
            try {
                Class.forName(name, true, plugin.getPluginClassLoader());
            } catch (ClassNotFoundException | LinkageError e) {
                throw notRunning(release, e);
            }
        }
    }

    private static InstallException notRunning(Release release, Throwable reason) {
        Throwable root = reason;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return new InstallException(
                "%s %s does not start: %s".formatted(release.id(), release.version(), root), reason);
    }
}
