package org.longhand.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Run by the build: writes a man page for each command, from its help, and the completion script for bash and zsh. */
final class Manual {

    private Manual() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Streams nowhere = new Streams(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        CommandLine program = new HostCli(nowhere).commandLine();
        writePages(program, Files.createDirectories(folder.resolve("man1")));
        Files.writeString(folder.resolve("host-cli.bash"), AutoComplete.bash("host-cli", program));
    }

    private static void writePages(CommandLine command, Path folder) throws IOException {
        String name = command.getCommandSpec().qualifiedName("-");
        Files.writeString(folder.resolve(name + ".1"), page(name, command));
        for (CommandLine sub : command.getSubcommands().values()) {
            writePages(sub, folder);
        }
    }

    private static String page(String name, CommandLine command) {
        String[] header = command.getCommandSpec().usageMessage().header();
        return """
                .TH %s 1
                .SH NAME
                %s \\- %s
                .SH DESCRIPTION
                .nf
                %s
                .fi
                """.formatted(
                        name.toUpperCase(Locale.ROOT),
                        name,
                        header.length == 0 ? name : roff(header[0]),
                        roff(command.getUsageMessage(Ansi.OFF)));
    }

    /** A backslash, or a full stop or quote at the start of a line, means something to roff. */
    private static String roff(String text) {
        return text.replace("\\", "\\e").replaceAll("(?m)^([.'])", "\\\\&$1").replace("-", "\\-");
    }
}
