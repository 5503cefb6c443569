package org.longhand.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Hand;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.StyledHand;
import org.longhand.training.train.TrainedNetwork;

/**
 * Which writers become hands, as a text file: {@code name;writer;description} on each line, the default hand first. The
 * writer {@value #NEUTRAL} stands for no writer in particular; empty lines and those that begin with {@code #} are
 * skipped.
 */
final class HandChoice {

    private static final String NEUTRAL = "neutral";

    private HandChoice() {}

    /**
     * The chosen hands with their vectors.
     *
     * @throws IllegalArgumentException if a line is malformed, a writer is unknown, or there is none
     */
    static HandCatalog read(Path file, TrainedNetwork trained) throws IOException {
        List<StyledHand> hands = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                hands.add(hand(line, trained));
            }
        }
        return new HandCatalog(hands);
    }

    private static StyledHand hand(String line, TrainedNetwork trained) {
        String[] fields = line.split(";", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException(
                    "a hand is chosen by '%s', but must be by name;writer;description".formatted(line));
        }
        return new StyledHand(new Hand(fields[0].strip(), fields[2].strip()), style(fields[1].strip(), trained));
    }

    private static float[] style(String writer, TrainedNetwork trained) {
        if (writer.equals(NEUTRAL)) {
            return trained.styles()[0];
        }
        int index = trained.writers().indexOf(writer);
        if (index < 0) {
            throw new IllegalArgumentException("the corpus has no writer '%s'".formatted(writer));
        }
        return trained.styles()[index + 1];
    }
}
