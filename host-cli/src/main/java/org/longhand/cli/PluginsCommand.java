package org.longhand.cli;

import org.pf4j.PluginWrapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the plugins. */
@Command(
        name = "plugins",
        header = "Lists the plugins: id, version, state and path.",
        synopsisSubcommandLabel = "[install]",
        subcommands = PluginsInstallCommand.class,
        footer = {
            "  host-cli plugins",
            "  host-cli plugins --plugins /opt/longhand/plugins",
            "  host-cli plugins install --repository /media/stick/longhand"
        })
final class PluginsCommand implements Runnable {

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (Plugins running = plugins.start()) {
            for (PluginWrapper plugin : running.all()) {
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%-16s %-16s %-10s %s%n",
                                plugin.getPluginId(),
                                plugin.getDescriptor().getVersion(),
                                plugin.getPluginState(),
                                plugin.getPluginPath());
            }
        }
    }
}
