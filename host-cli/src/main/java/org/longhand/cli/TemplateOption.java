package org.longhand.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The file that settings come from. */
final class TemplateOption {

    @Option(
            names = "--template",
            paramLabel = "FILE",
            description = "Take settings from this YAML file: names and values of these options, without the dashes,"
                    + " and the text as text. Options on the command line go before it.")
    private Path file;

    private final Set<String> applied = new HashSet<>();

    /** The file, if one was named. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Sets the options that the template has and the command line has not; what the command has no option for does
     * nothing.
     *
     * @param command whose options they are
     * @return the text of the template, if it has one
     * @throws CliException if the template cannot be read or has a mistake
     */
    Optional<String> apply(CommandSpec command) {
        if (file == null) {
            return Optional.empty();
        }
        Template template = Template.read(file);
        template.values().forEach((setting, value) -> {
            OptionSpec option = command.findOption(setting.key());
            // A letter of a merge is no animation and goes to no plotter.
            if (option != null && !command.commandLine().getParseResult().hasMatchedOption(option)) {
                option.setValue(value);
                applied.add(option.longestName());
            }
        });
        return template.text();
    }

    /**
     * Whether the command line or the template says what an option is to be.
     *
     * @param option its name, with the dashes
     */
    boolean isGiven(String option, CommandSpec command) {
        return applied.contains(option)
                || command.commandLine().getParseResult().hasMatchedOption(option);
    }
}
