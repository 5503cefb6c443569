package org.longhand.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Run by the build: writes a man page for each command, and the completion script for bash and zsh. */
final class Manual {

    private Manual() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        writePages(new HostCli(Streams.nowhere()).commandLine(), Files.createDirectories(folder.resolve("man1")));
        Files.writeString(folder.resolve("host-cli.bash"), CompletionScript.text());
    }

    private static void writePages(CommandLine command, Path folder) throws IOException {
        ManPage page = new ManPage(command.getCommandSpec());
        Files.writeString(folder.resolve(page.name() + ".1"), page.text());
        for (CommandLine sub : command.getSubcommands().values()) {
            writePages(sub, folder);
        }
    }
}
