package org.longhand.api;

public record Point(double x, double y) {}
