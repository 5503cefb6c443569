package org.longhand.api;

public record PageSize(double widthMm, double heightMm) {}
