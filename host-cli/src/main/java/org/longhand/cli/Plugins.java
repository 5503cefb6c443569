package org.longhand.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.longhand.api.HandLearner;
import org.longhand.api.Handwriter;
import org.longhand.api.PdfEditor;
import org.longhand.api.SvgEditor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ExtensionPoint;
import org.pf4j.PluginManager;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** The plugins of a folder, started; closing stops them. */
final class Plugins implements AutoCloseable {

    private final Path folder;
    private final PluginManager manager;

    private Plugins(Path folder) {
        this.folder = folder;
        this.manager = new DefaultPluginManager(folder);
        manager.setSystemVersion(Handwriter.API_VERSION);
    }

    /**
     * Loads and starts what lies in the folder; a plugin that fails stays in the list.
     *
     * @throws CliException if it is no folder
     */
    static Plugins in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CliException(
                    ExitCode.PLUGIN,
                    "there is no plugins folder %s; name one with --plugins DIR or LONGHAND_PLUGINS".formatted(folder));
        }
        Plugins plugins = new Plugins(folder);
        plugins.manager.loadPlugins();
        plugins.manager.startPlugins();
        return plugins;
    }

    /** The plugin of that id in the folder, not started; empty if there is none. */
    static Optional<PluginWrapper> installed(Path folder, String id) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Plugins plugins = new Plugins(folder)) {
            plugins.manager.loadPlugins();
            return Optional.ofNullable(plugins.manager.getPlugin(id));
        }
    }

    /** Every plugin that could be read, whether it runs or not. */
    List<PluginWrapper> all() {
        return manager.getPlugins();
    }

    /**
     * The first handwriter that a plugin offers.
     *
     * @throws CliException if there is none, or if it cannot be made
     */
    Handwriter handwriter() {
        return extension(Handwriter.class, "handwriting");
    }

    /**
     * The first editor of PDFs that a plugin offers.
     *
     * @throws CliException if there is none, or if it cannot be made
     */
    PdfEditor pdfEditor() {
        return extension(PdfEditor.class, "PDF-editing");
    }

    /**
     * The first editor of SVGs that a plugin offers.
     *
     * @throws CliException if there is none, or if it cannot be made
     */
    SvgEditor svgEditor() {
        return extension(SvgEditor.class, "SVG-editing");
    }

    /**
     * The first that learns hands.
     *
     * @throws CliException if there is none, or if it cannot be made
     */
    HandLearner handLearner() {
        return extension(HandLearner.class, "hand-learning");
    }

    private <T extends ExtensionPoint> T extension(Class<T> type, String purpose) {
        // Not getExtensions: that leaves out what cannot be made, and its reason.
        Class<? extends T> extension = manager.getExtensionClasses(type).stream()
                .findFirst()
                .orElseThrow(() -> new CliException(
                        ExitCode.PLUGIN, "no %s plugin runs in %s: %s".formatted(purpose, folder, found())));
        try {
            return manager.getExtensionFactory().create(extension);
        } catch (PluginRuntimeException e) {
            throw new CliException(
                    ExitCode.PLUGIN,
                    "the %s plugin %s does not work: %s"
                            .formatted(purpose, manager.whichPlugin(extension).getPluginId(), RootCause.reason(e)),
                    e);
        }
    }

    /** Names and versions of all plugins. */
    String versions() {
        return String.join(
                ", ",
                all().stream()
                        .map(plugin -> plugin.getDescriptor().getPluginId() + " "
                                + plugin.getDescriptor().getVersion())
                        .sorted()
                        .toList());
    }

    private String found() {
        if (all().isEmpty()) {
            return "there is no plugin; put one there or name another folder with --plugins DIR";
        }
        return String.join(", ", all().stream().map(Plugins::describe).toList()) + "; --debug shows more";
    }

    private static String describe(PluginWrapper plugin) {
        if (plugin.getPluginState() == PluginState.DISABLED) {
            return "%s requires the API in version %s, but this program has %s"
                    .formatted(plugin.getPluginId(), plugin.getDescriptor().getRequires(), Handwriter.API_VERSION);
        }
        Throwable failure = plugin.getFailedException();
        return "%s is %s%s"
                .formatted(plugin.getPluginId(), plugin.getPluginState(), failure == null ? "" : " (" + failure + ")");
    }

    @Override
    public void close() {
        manager.stopPlugins();
        manager.unloadPlugins();
    }
}
