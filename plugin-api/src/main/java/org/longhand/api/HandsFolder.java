package org.longhand.api;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the hands that a user has taught are kept. */
public final class HandsFolder {

    private HandsFolder() {}

    /**
     * The folder of this user: in XDG_DATA_HOME or {@code ~/.local/share}, on macOS in {@code ~/Library/Application
     * Support}, on Windows in APPDATA.
     *
     * @return the folder, which need not exist
     */
    public static Path ofUser() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        return data(system.toLowerCase(Locale.ROOT), home, environment)
                .resolve("longhand")
                .resolve("hands");
    }

    private static Path data(String system, String home, Map<String, String> environment) {
        String windows = environment.getOrDefault("APPDATA", "");
        if (system.startsWith("windows") && !windows.isEmpty()) {
            return Path.of(windows);
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // A relative path there is to be ignored (XDG Base Directory Specification).
        return !xdg.isEmpty() && Path.of(xdg).isAbsolute() ? Path.of(xdg) : Path.of(home, ".local", "share");
    }
}
