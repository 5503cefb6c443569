package org.longhand.api;

/**
 * A style of writing that a {@link Handwriter} offers.
 *
 * @param name what {@link HandwritingRequest#hand()} takes
 * @param description one sentence for people who choose
 */
public record Hand(String name, String description) {}
