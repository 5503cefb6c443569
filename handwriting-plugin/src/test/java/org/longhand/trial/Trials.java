package org.longhand.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes into all PDFs and SVGs below folders, and prints a line for each: {@code Trials REPORT SEED FOLDER...}. The
 * judges are {@code qpdf}, {@code poppler-utils}, {@code xmllint} and {@code rsvg-convert}.
 */
final class Trials {

    private final Path scratch;
    private final long seed;
    private final PrintStream report;

    private Trials(Path scratch, long seed, PrintStream report) {
        this.scratch = scratch;
        this.seed = seed;
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        ProxySelector.setDefault(new Telltale());
        Path scratch = Files.createTempDirectory("trials-");
        try (PrintStream report = new PrintStream(arguments[0], StandardCharsets.UTF_8)) {
            Trials trials = new Trials(scratch, Long.parseLong(arguments[1]), report);
            for (String folder : List.of(arguments).subList(2, arguments.length)) {
                try (Stream<Path> files = Files.walk(Path.of(folder))) {
                    files.filter(Files::isRegularFile).sorted().parallel().forEach(trials::run);
                }
            }
        }
    }

    /** Reports whatever is fetched; there is to be nothing. */
    private static final class Telltale extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            System.err.println("FETCHED " + uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            System.err.println("FETCHED " + uri);
        }
    }

    private void run(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".pdf")) {
                report.println(file + "\t" + new PdfTrial(file, scratch, seed).run());
            } else if (name.endsWith(".svg")) {
                report.println(file + "\t" + new SvgTrial(file, scratch, seed).run());
            }
        } catch (IOException | RuntimeException | Error e) {
            report.println("%s\tTRIAL\t0\t%s".formatted(file, e));
        }
    }
}
