package org.longhand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.longhand.api.FormField;
import org.longhand.api.PdfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the fields of a form. */
@Command(
        name = "fields",
        header = "Lists the fields of a PDF form that handwrite --field takes: name, kind, value.",
        footer = "  host-cli fields form.pdf")
final class FieldsCommand implements Runnable {

    @Parameters(paramLabel = "FILE", description = "The PDF.")
    private Path file;

    @Option(names = "--password", paramLabel = "WORD", description = "Opens the document; so does LONGHAND_PASSWORD.")
    private String password = System.getenv().getOrDefault("LONGHAND_PASSWORD", "");

    @Mixin
    private PluginOptions plugins;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        if (!PdfInsertion.isPdf(file)) {
            throw new CliException(ExitCode.DOCUMENT, "%s is no PDF, and has no fields".formatted(file));
        }
        try (Plugins running = plugins.start()) {
            for (FormField field : running.pdfEditor().fields(new PdfFile(file, password))) {
                spec.commandLine().getOut().println(line(field));
            }
        } catch (IOException e) {
            throw new CliException(ExitCode.DOCUMENT, e.getMessage(), e);
        }
    }

    private static String line(FormField field) {
        List<String> parts = new ArrayList<>();
        parts.add(field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!field.pages().isEmpty()) {
            parts.add("page " + field.pages().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (!field.choices().isEmpty()) {
            parts.add("one of " + String.join("|", field.choices()));
        }
        field.maxLength().ifPresent(length -> parts.add("at most %d characters".formatted(length)));
        if (field.readOnly()) {
            parts.add("read-only");
        }
        if (field.required()) {
            parts.add("required");
        }
        if (field.hidden()) {
            parts.add("hidden");
        }
        String value = field.value().isEmpty() ? "" : " = " + field.value().replaceAll("\\p{Cntrl}+", " ");
        return "%s (%s)%s".formatted(field.name(), String.join(", ", parts), value);
    }
}
