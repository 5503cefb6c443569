package org.longhand.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.HandFile;
import org.longhand.model.LineSampler;

/** The network and the hands that come with the plugin: the one place that knows their files. */
final class ShippedModel {

    private static final String HANDS = "/org/longhand/hand/hands.csv";

    private ShippedModel() {}

    /**
     * Reads the hands.
     *
     * @throws IllegalStateException if the plugin was built without them
     */
    static HandCatalog hands() {
        try (InputStream in = open(HANDS)) {
            return HandFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The network, loaded at the first call.
     *
     * @throws IllegalStateException if the plugin was built without it
     */
    static LineSampler network() {
        throw new IllegalStateException("this build of the plugin carries no network");
    }

    private static InputStream open(String resource) {
        InputStream in = ShippedModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(
                    "this build of the plugin lacks %s; take a released plugin".formatted(resource));
        }
        return in;
    }
}
