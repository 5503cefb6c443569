package org.longhand.cli;

/** Entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(new HostCli(Streams.system()).run(args));
    }
}
