package org.longhand.model;

/**
 * A word as the network gives it, in the middle of a line.
 *
 * @param offsets {@code [3 * T]} as in {@link SampledLine}; the first movement comes from the end of the word before
 * @param characters {@code [T]}: index into the word of the character that the point belongs to
 * @param after where the line stands behind the word
 */
record WrittenWord(float[] offsets, int[] characters, PenState after) {}
