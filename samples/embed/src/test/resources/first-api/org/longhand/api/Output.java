package org.longhand.api;

public interface Output {

    record Svg(Pen pen) implements Output {}

    record InkMl(Pen pen) implements Output {}

    record Pdf(Pen pen, Page page) implements Output {}

    record Png(Pen pen, int dotsPerInch) implements Output {}
}
