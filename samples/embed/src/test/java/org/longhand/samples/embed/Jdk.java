package org.longhand.samples.embed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;

/** A Java to run hosts on. */
record Jdk(Path home, int version) {

    private static final int OLDEST = 17;

    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** This one, and one of each other version that LONGHAND_JDKS names, separated as a class path is. */
    static Collection<Jdk> all() throws IOException {
        TreeMap<Integer, Jdk> jdks = new TreeMap<>();
        String homes = System.getProperty("java.home")
                + File.pathSeparator
                + System.getenv().getOrDefault("LONGHAND_JDKS", "");
        for (String home : homes.split(File.pathSeparator)) {
            Path release = Path.of(home, "release");
            if (Files.exists(release)) {
                Jdk jdk = new Jdk(Path.of(home), version(Files.readString(release)));
                jdks.putIfAbsent(jdk.version, jdk);
            }
        }
        return jdks.tailMap(OLDEST).values();
    }

    private static int version(String release) {
        return Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
    }

    String java() {
        return home.resolve("bin").resolve("java").toString();
    }
}
