package org.longhand.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The man page of one command in roff, from what its help is made from. */
record ManPage(CommandSpec command) {

    /** What the page and its file are called, such as {@code host-cli-plugins-install}. */
    String name() {
        return command.qualifiedName("-");
    }

    /** The page; see man(7) for the macros. */
    String text() {
        String header = String.join(" ", command.usageMessage().header());
        return """
                .TH %s 1 "" Longhand "Longhand Manual"
                .SH NAME
                %s \\- %s
                .SH SYNOPSIS
                .nf
                %s
                .fi
                .SH EXAMPLES
                .EX
                %s
                .EE
                """.formatted(name().toUpperCase(Locale.ROOT), roff(name()), roff(header), synopsis(), examples())
                + section("COMMANDS", commands().map(ManPage::described))
                + section("ARGUMENTS", command.positionalParameters().stream().map(ManPage::described))
                + section("OPTIONS", command.options().stream().map(ManPage::described))
                + section(
                        "EXIT STATUS",
                        exitCodes().entrySet().stream().map(code -> item(bold(code.getKey()), code.getValue())))
                + ".SH SEE ALSO\n" + neighbours();
    }

    private String synopsis() {
        Stream<String> required =
                command.options().stream().filter(ArgSpec::required).map(ManPage::syntax);
        Stream<String> arguments = command.positionalParameters().stream().map(ManPage::syntax);
        String words = Stream.of(Stream.of("[%s]...".formatted(italic("OPTION"))), required, arguments)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
        String own = bold(command.qualifiedName()) + " " + words;
        return commands().findAny().isEmpty()
                ? own
                : own + "\n" + bold(command.qualifiedName()) + " " + italic("COMMAND") + " ...";
    }

    private String examples() {
        return Stream.of(command.usageMessage().footer())
                .map(String::stripLeading)
                .map(ManPage::roff)
                .collect(Collectors.joining("\n"));
    }

    private Stream<CommandSpec> commands() {
        return command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .distinct();
    }

    private Map<String, String> exitCodes() {
        return command.usageMessage().exitCodeList();
    }

    private String neighbours() {
        Stream<CommandSpec> parent = Stream.ofNullable(command.parent());
        return Stream.concat(parent, commands())
                        .map(each -> bold(each.qualifiedName("-")) + "(1)")
                        .collect(Collectors.joining(",\n"))
                + "\n";
    }

    private static String described(CommandSpec sub) {
        String names = sub.names().stream().map(ManPage::bold).collect(Collectors.joining(", "));
        return item(names, String.join(" ", sub.usageMessage().header()));
    }

    private static String described(PositionalParamSpec argument) {
        return item(syntax(argument), String.join(" ", argument.description()));
    }

    private static String described(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : "=" + italic(option.paramLabel());
        String names = Stream.of(option.names()).map(ManPage::bold).collect(Collectors.joining(", "));
        return item(names + value, String.join(" ", option.description()));
    }

    private static String syntax(OptionSpec option) {
        return bold(option.longestName()) + "=" + italic(option.paramLabel());
    }

    private static String syntax(PositionalParamSpec argument) {
        String name = italic(argument.paramLabel()) + (argument.arity().max() > 1 ? "..." : "");
        return argument.arity().min() == 0 ? "[%s]".formatted(name) : name;
    }

    private static String section(String title, Stream<String> items) {
        List<String> all = items.toList();
        return all.isEmpty() ? "" : ".SH %s\n%s".formatted(title, String.join("", all));
    }

    private static String item(String term, String description) {
        return ".TP\n%s\n%s\n".formatted(term, roff(description));
    }

    private static String bold(String text) {
        return "\\fB%s\\fR".formatted(roff(text));
    }

    private static String italic(String text) {
        return "\\fI%s\\fR".formatted(roff(text));
    }

    /** What would mean something to roff, or become another character on the screen, so that examples can be copied. */
    private static String roff(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("^", "\\(ha")
                .replace("~", "\\(ti")
                .replaceAll("(?m)^\\.", "\\\\&.");
    }
}
