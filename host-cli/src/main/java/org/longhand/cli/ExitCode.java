package org.longhand.cli;

/** What the process tells the shell; the help lists them in the same words. */
final class ExitCode {

    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int TEXT = 3;
    static final int OUTPUT = 4;
    static final int PLUGIN = 5;
    static final int DOCUMENT = 6;
    static final int ROWS = 7;

    private ExitCode() {}
}
