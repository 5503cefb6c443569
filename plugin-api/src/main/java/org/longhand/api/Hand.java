package org.longhand.api;

/**
 * A style of writing that a {@link Handwriter} offers.
 *
 * @param name what {@link HandwritingRequest#hand()} takes
 * @param description one sentence for people who choose
 * @param learned whether it was learned from a person who uses this program, and did not come with it
 */
public record Hand(String name, String description, boolean learned) {

    /** A hand that comes with the program. */
    public Hand(String name, String description) {
        this(name, description, false);
    }
}
