package org.longhand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.api.Point;

/**
 * Where a stroke turns between up and down. Letters are written downwards, so a pen that goes down from its start began
 * at a top, and one that is lifted on its way down ended at a foot; but an upstroke may begin and end at any height.
 *
 * @param tops indices of the points where it went down from, perhaps the first
 * @param feet indices of the points where it came down to, perhaps the last
 */
public record Turns(List<Integer> tops, List<Integer> feet) {

    public Turns {
        tops = List.copyOf(tops);
        feet = List.copyOf(feet);
    }

    /**
     * Finds the turns of a stroke.
     *
     * @param points the stroke, y down
     * @param least how far the pen must go up or down to make it a turn; a stroke that is flatter has none
     */
    public static Turns of(List<Point> points, double least) {
        List<Integer> tops = new ArrayList<>();
        List<Integer> feet = new ArrayList<>();
        boolean goesUp = false;
        boolean goesDown = false;
        int top = 0;
        int foot = 0;
        for (int i = 0; i < points.size(); i++) {
            double y = points.get(i).y();
            top = y < points.get(top).y() ? i : top;
            foot = y > points.get(foot).y() ? i : foot;
            if (!goesUp && points.get(foot).y() - y > least) {
                if (foot > 0) {
                    feet.add(foot);
                }
                top = i;
                goesUp = true;
                goesDown = false;
            } else if (!goesDown && y - points.get(top).y() > least) {
                tops.add(top);
                foot = i;
                goesUp = false;
                goesDown = true;
            }
        }
        if (goesDown) {
            feet.add(foot);
        }
        return new Turns(tops, feet);
    }
}
