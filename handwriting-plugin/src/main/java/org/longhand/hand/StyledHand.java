package org.longhand.hand;

import java.util.Objects;
import java.util.Set;
import org.longhand.api.Hand;

/**
 * A hand together with what makes the network write it.
 *
 * @param hand name and description
 * @param style vector that the network is steered with, {@code [S]}
 * @param networks checksums of the networks that it was learned for; none if it comes with its network
 */
public record StyledHand(Hand hand, float[] style, Set<String> networks) {

    public StyledHand {
        Objects.requireNonNull(hand, "hand");
        style = style.clone();
        networks = Set.copyOf(networks);
    }

    /** A hand that comes with its network. */
    public StyledHand(Hand hand, float[] style) {
        this(hand, style, Set.of());
    }

    @Override
    public float[] style() {
        return style.clone();
    }

    /**
     * Checks that the style means something to a network.
     *
     * @param network checksum of its weights
     * @throws IllegalArgumentException if the hand was learned for another one
     */
    public void requireFor(String network) {
        if (!networks.isEmpty() && !networks.equals(Set.of(network))) {
            throw new IllegalArgumentException(
                    "the hand \"%s\" was learned with another version of the network, or its file is damaged; learn it again from the recording"
                            .formatted(hand.name()));
        }
    }
}
