package org.longhand.samples.embed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One combination of the matrix. */
record Cell(Jdk jdk, Host host, Libraries libraries, Folder folder) {

    static Stream<Cell> all() throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Jdk jdk : Jdk.all()) {
            for (Host host : Host.values()) {
                for (Libraries libraries : Libraries.values()) {
                    for (Folder folder : Folder.values()) {
                        cells.add(new Cell(jdk, host, libraries, folder));
                    }
                }
            }
        }
        return cells.stream().filter(cell -> cell.libraries.isThere());
    }

    /** Whether at most one thing is special about it, the JDK aside. */
    boolean isSimple() {
        return Math.min(1, host.ordinal()) + Math.min(1, libraries.ordinal()) + Math.min(1, folder.ordinal()) <= 1;
    }

    @Override
    public String toString() {
        return "Java %d, %s, %s, %s".formatted(jdk.version(), words(host), words(libraries), words(folder));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
