package org.longhand.model;

/**
 * A line to write.
 *
 * @param text not empty, without line ends
 * @param style vector of the hand, {@code [S]}
 * @param seed decides what is drawn for this line
 */
public record LineSpec(String text, float[] style, long seed) {}
