package org.longhand.api;

import java.util.List;

public abstract class Stroke {

    public abstract List<Point> points();

    public abstract boolean isDot();

    public abstract Point start();
}
