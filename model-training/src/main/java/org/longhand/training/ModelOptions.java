package org.longhand.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.HandFile;
import org.longhand.model.Model;
import picocli.CommandLine.Option;

/** What a command takes that measures an exported network. */
class ModelOptions {

    static final int THREADS = 2;

    @Option(names = "--model", required = true, description = "Model file, as trainer export writes it.")
    private Path model;

    @Option(names = "--hands", required = true, description = "File of hands that goes with it.")
    private Path hands;

    /** Reads the network. */
    final Model model() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(model))) {
            return Model.read(in);
        }
    }

    /** Reads the hands. */
    final HandCatalog hands() throws IOException {
        try (InputStream in = Files.newInputStream(hands)) {
            return HandFile.read(in);
        }
    }
}
