package org.longhand.samples.embed;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.pf4j.PluginManager;

/** Classes that were compiled against another version of the API than this one. */
final class OtherApi {

    /** The API's own classes, which stay behind: at run time there is only this version's. */
    private static final Path API = Path.of("org", "longhand", "api");

    private OtherApi() {}

    /** Compiles the sources of a resource folder, and leaves in the other folder what is not the API itself. */
    static void compile(String version, Path to) throws IOException, URISyntaxException {
        Path sources = Path.of(OtherApi.class.getResource("/" + version).toURI());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-d",
                    to.toString(),
                    "-cp",
                    Libraries.source(PluginManager.class).toString());
            if (!compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new IllegalStateException(complaints.toString());
            }
        }
        deleteAll(to.resolve(API));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
