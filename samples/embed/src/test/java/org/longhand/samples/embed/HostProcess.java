package org.longhand.samples.embed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A host in a JVM of its own, with no options of the JVM but its memory. */
record HostProcess(Jdk jdk, List<Path> classPath, List<String> classes) {

    private static final String TEXT = "Ad";

    /**
     * What the host writes.
     *
     * @param log gets what it says
     * @throws IllegalStateException with what it says if it fails
     */
    String write(Path plugins, Path out, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(plugins, out))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().remove("OMP_NUM_THREADS");
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("hangs: " + Files.readString(log));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(log, StandardCharsets.UTF_8));
        }
        return Files.readString(out);
    }

    private List<String> command(Path plugins, Path out) {
        boolean contained = classes.get(0).equals("ContainedHost");
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(jdk.java(), "-Xmx256m", "-cp"));
        command.add(contained ? Libraries.source(ContainedHost.class).toString() : path);
        command.add("-D" + ContainedHost.CLASS_PATH + "=" + path);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add(classes.get(0).contains(".") ? classes.get(0) : getClass().getPackageName() + "." + classes.get(0));
        command.addAll(classes.subList(1, classes.size()));
        command.addAll(List.of(plugins.toString(), TEXT, out.toString()));
        return command;
    }
}
