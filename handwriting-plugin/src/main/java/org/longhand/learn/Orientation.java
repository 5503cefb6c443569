package org.longhand.learn;

import java.util.List;
import org.longhand.recording.PenStroke;

/** How the sheet lay that ink was recorded on, named by what puts it right: the eight ways to lay down a sheet. */
enum Orientation {
    UPRIGHT("as it is", 1, 0, 0, 1),
    FLIPPED("flipped top to bottom, as its y grows upwards", 1, 0, 0, -1),
    TURNED_HALF("turned by 180 degrees", -1, 0, 0, -1),
    TURNED_RIGHT("turned right by 90 degrees", 0, -1, 1, 0),
    TURNED_LEFT("turned left by 90 degrees", 0, 1, -1, 0),
    MIRRORED("mirrored left to right", -1, 0, 0, 1),
    MIRRORED_RIGHT("mirrored and turned right by 90 degrees", 0, 1, 1, 0),
    MIRRORED_LEFT("mirrored and turned left by 90 degrees", 0, -1, -1, 0);

    private final String correction;
    private final double xByX;
    private final double xByY;
    private final double yByX;
    private final double yByY;

    Orientation(String correction, double xByX, double xByY, double yByX, double yByY) {
        this.correction = correction;
        this.xByX = xByX;
        this.xByY = xByY;
        this.yByX = yByX;
        this.yByY = yByY;
    }

    /** What was done to the ink, for people. */
    String correction() {
        return correction;
    }

    /** The strokes put right. */
    List<PenStroke> correct(List<PenStroke> strokes) {
        return strokes.stream().map(this::correct).toList();
    }

    private PenStroke correct(PenStroke stroke) {
        double[] x = new double[stroke.length()];
        double[] y = new double[stroke.length()];
        for (int i = 0; i < x.length; i++) {
            x[i] = xByX * stroke.x()[i] + xByY * stroke.y()[i];
            y[i] = yByX * stroke.x()[i] + yByY * stroke.y()[i];
        }
        return new PenStroke(x, y, stroke.time());
    }
}
