package org.longhand.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what the network was made from. */
@Command(
        name = "model",
        header = "Tells what the network learned from, how good it is, and what it is not meant for.",
        footer = "  host-cli model | less")
final class ModelCommand implements Runnable {

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (Plugins running = plugins.start()) {
            String card = running.handwriter().modelCard();
            out.print(card.isEmpty() ? "this plugin has no model card\n" : card);
        } catch (IllegalStateException e) {
            throw new CliException(ExitCode.PLUGIN, e.getMessage(), e);
        }
        out.flush();
    }
}
