package org.longhand.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A run of another program, such as {@code qpdf}, to judge a document by eyes that are not ours.
 *
 * @param code its exit code, or {@link #STOPPED} if it took longer than half a minute
 * @param output what it printed
 */
record Tool(int code, String output) {

    static final int STOPPED = -1;

    private static final int LIMIT_SECONDS = 30;

    static Tool run(String... command) throws IOException {
        Path output = Files.createTempFile("trial-", ".out");
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            return new Tool(
                    ended ? process.exitValue() : STOPPED,
                    new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
