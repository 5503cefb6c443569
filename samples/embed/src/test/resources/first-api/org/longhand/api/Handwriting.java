package org.longhand.api;

import java.util.List;
import java.util.stream.Stream;

public abstract class Handwriting {

    public abstract List<Line> lines();

    public abstract double xHeightMm();

    public abstract String text();

    public abstract Stream<Stroke> strokes();

    public abstract static class Line {

        public abstract double baselineMm();

        public abstract String text();
    }
}
