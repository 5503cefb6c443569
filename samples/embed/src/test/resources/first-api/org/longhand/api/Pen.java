package org.longhand.api;

public final class Pen {

    public static final Pen BLUE_BLACK = null;

    public Pen(int rgb, double widthMm) {}
}
