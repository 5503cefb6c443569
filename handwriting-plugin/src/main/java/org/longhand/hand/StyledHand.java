package org.longhand.hand;

import java.util.Objects;
import org.longhand.api.Hand;

/**
 * A hand together with what makes the network write it.
 *
 * @param hand name and description
 * @param style vector that the network is steered with, {@code [S]}
 */
public record StyledHand(Hand hand, float[] style) {

    public StyledHand {
        Objects.requireNonNull(hand, "hand");
        style = style.clone();
    }

    @Override
    public float[] style() {
        return style.clone();
    }
}
