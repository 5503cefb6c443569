package org.longhand.cli;

import java.util.Objects;

/** Finds what is worth telling in a chain of exceptions. */
final class RootCause {

    private RootCause() {}

    /** The exception that the others only pass on. */
    static Throwable of(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Its message, or its class if it has none. */
    static String reason(Throwable e) {
        Throwable root = of(e);
        return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
    }
}
