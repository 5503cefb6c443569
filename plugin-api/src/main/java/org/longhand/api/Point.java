package org.longhand.api;

/**
 * A position on the page.
 *
 * @param x millimetres to the right
 * @param y millimetres downwards
 */
public record Point(double x, double y) {}
