package org.longhand.samples.embed;

import java.util.List;

/** Programs that the plugin is dropped into. */
enum Host {
    /** Writes once. */
    EMBED,
    /** Writes once, in a class loader that the JVM's class path does not see. */
    CONTAINED,
    /** Loads, starts, stops and unloads ten times, beside a second manager that stays. */
    RELOADING;

    /** Names of classes, of which each starts the next. */
    List<String> classes() {
        return switch (this) {
            case EMBED -> List.of("Embed");
            case CONTAINED -> List.of("ContainedHost", "Embed");
            case RELOADING -> List.of("ReloadingHost");
        };
    }
}
