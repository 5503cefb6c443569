package org.longhand.cli;

import org.longhand.api.Hand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the hands. */
@Command(
        name = "hands",
        header = "Lists the hands that handwrite --hand takes; the first is the default.",
        footer = "  host-cli hands")
final class HandsCommand implements Runnable {

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (Plugins running = plugins.start()) {
            for (Hand hand : running.handwriter().hands()) {
                spec.commandLine().getOut().printf("%-16s %s%n", hand.name(), hand.description());
            }
        }
    }
}
