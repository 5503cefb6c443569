package org.longhand.cli;

/** Keeps the logs of PF4J and the plugins away from people who did not ask for them. */
final class Logging {

    private Logging() {}

    /** Must come before the first logger. */
    static void start(boolean debug) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", debug ? "debug" : "off");
    }
}
