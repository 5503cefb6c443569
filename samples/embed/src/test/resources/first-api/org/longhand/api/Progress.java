package org.longhand.api;

public interface Progress {

    void report(double share);

    default boolean isCancelled() {
        return false;
    }
}
