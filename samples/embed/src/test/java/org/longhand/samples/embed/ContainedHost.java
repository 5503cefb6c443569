package org.longhand.samples.embed;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application server, so to speak: the host that is named first runs in a class loader of its own. Neither the
 * class path of the JVM nor the thread's class loader has PF4J, the API or the host's libraries.
 */
final class ContainedHost {

    /** System property: the class path of the host. */
    static final String CLASS_PATH = "host.class.path";

    private ContainedHost() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        try (URLClassLoader container = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            WrappedHost.start(args, container);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty(CLASS_PATH).split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
