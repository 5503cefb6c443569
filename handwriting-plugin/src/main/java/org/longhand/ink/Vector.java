package org.longhand.ink;

import org.longhand.api.Point;

/** A displacement in the plane, in the unit of the points that it joins. */
record Vector(double x, double y) {

    static Vector between(Point from, Point to) {
        return new Vector(to.x() - from.x(), to.y() - from.y());
    }

    /** The point that lies this displacement away from the origin given. */
    Point from(Point origin) {
        return new Point(origin.x() + x, origin.y() + y);
    }

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** The same direction with length 1; zero stays zero. */
    Vector unit() {
        return length() == 0 ? this : times(1 / length());
    }
}
