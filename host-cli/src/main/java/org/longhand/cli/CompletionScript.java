package org.longhand.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completes commands, options and their values in bash and zsh. */
final class CompletionScript {

    private static final String FILE = "FILE";

    private CompletionScript() {}

    /** The script, which a shell sources. */
    static String text() {
        CommandLine program = new HostCli(Streams.nowhere()).commandLine();
        makeCompletable(program);
        return AutoComplete.bash(program.getCommandName(), program);
    }

    private static void makeCompletable(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (option.type() == String.class && option.paramLabel().equals(FILE)) {
                // A string, because it may be a dash for standard output; to the shell it is a file.
                replace(option, OptionSpec.builder(option.names()).type(Path.class), spec);
            } else if (option.type().isEnum()) {
                replace(option, option.toBuilder().completionCandidates(names(option.type())), spec);
            }
        }
        command.getSubcommands().values().forEach(CompletionScript::makeCompletable);
    }

    private static void replace(OptionSpec old, OptionSpec.Builder changed, CommandSpec spec) {
        spec.remove(old);
        spec.addOption(changed.build());
    }

    /** As the help writes them; either case is understood. */
    private static List<String> names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
