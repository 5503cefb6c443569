package org.longhand.api;

import java.util.Objects;

/**
 * A style of writing that a {@link Handwriter} offers.
 *
 * @param name what {@link HandwritingRequest#hand()} takes
 * @param description one sentence for people who choose
 * @param learned whether it was learned from a person who uses this program, and did not come with it
 */
public record Hand(String name, String description, boolean learned) {

    /**
     * Names a hand.
     *
     * @param name unlike that of any other hand of the same handwriter
     * @param description for people who choose; may be empty
     * @param learned if true, what is written in this hand always says so
     */
    public Hand {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /**
     * A hand that comes with the program.
     *
     * @param name unlike that of any other hand of the same handwriter
     * @param description one sentence for people who choose
     */
    public Hand(String name, String description) {
        this(name, description, false);
    }
}
