package org.longhand.model;

/**
 * A line to write.
 *
 * @param text not empty, without line ends
 * @param style vector of the hand, {@code [S]}
 * @param seed decides this line alone: its ink does not depend on the lines beside it
 */
public record LineSpec(String text, float[] style, long seed) {}
