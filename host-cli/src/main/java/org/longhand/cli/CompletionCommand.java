package org.longhand.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes the command line. */
@Command(
        name = "generate-completion",
        header = "Prints the script that completes commands, options and values in bash and zsh.",
        footer = {"  source <(host-cli generate-completion)", "  host-cli generate-completion > host-cli.bash"})
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(CompletionScript.text());
        spec.commandLine().getOut().flush();
    }
}
