package org.longhand.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.pf4j.ExtensionPoint;

/**
 * Makes a hand of a person's own writing, for a {@link Handwriter} of the same plugin. An extension point of its own, for
 * hosts that offer this.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface HandLearner extends ExtensionPoint {

    /**
     * Learns a hand and keeps it in a folder, where {@link Handwriter#withHandsFolder} finds it. Takes a minute or two.
     *
     * @param request recordings, and the name of the new hand
     * @param progress told what share of the work is done
     * @return the hand, and how well it fits
     * @throws IllegalArgumentException if no hand can be learned from the recordings, or the name is taken; the message
     *     says what to do
     * @throws IOException if a recording cannot be read or is none, or the hand cannot be written; nothing is kept then
     * @throws IllegalStateException if the plugin lacks its network, or the network's file is damaged
     * @throws CancellationException if the work was cancelled; nothing is kept then
     */
    LearnedHand learn(LearningRequest request, Progress progress) throws IOException;

    /**
     * Removes a learned hand.
     *
     * @param name as {@link Hand#name()} gives it
     * @param folder where it is kept
     * @throws IllegalArgumentException if there is no learned hand of that name in the folder
     * @throws IOException if it cannot be removed
     */
    void forget(String name, Path folder) throws IOException;
}
