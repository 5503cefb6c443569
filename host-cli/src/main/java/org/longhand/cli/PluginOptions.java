package org.longhand.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where plugins come from. */
final class PluginOptions {

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            defaultValue = "${env:LONGHAND_PLUGINS:-${sys:longhand.home:-.}/plugins}",
            description = "Folder of PF4J plugins (default: LONGHAND_PLUGINS, else the one beside this program).")
    private Path folder;

    /**
     * Loads and starts the plugins.
     *
     * @throws CliException if there is no such folder
     */
    Plugins start() {
        return Plugins.in(folder);
    }

    /** The folder, which may not exist yet. */
    Path folder() {
        return folder;
    }
}
