package org.longhand.samples.drawing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JLabel;

/**
 * Uses the drawing host as a person does, with the mouse, and photographs its window before and after. Takes the folder
 * of plugins, the drawing, and a folder for the pictures; needs a display, such as Xvfb.
 */
final class Tour {

    private static final int LOOK_MS = 1000;
    private static final int MOST_LOOKS = 400;

    private final Robot robot;
    private final Frame window;

    private Tour(Robot robot, Frame window) {
        this.robot = robot;
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        DrawingHost.main(new String[] {args[0], args[1]});
        Robot robot = new Robot();
        await(() -> Frame.getFrames().length > 0 && Frame.getFrames()[0].isShowing());
        Tour tour = new Tour(robot, Frame.getFrames()[0]);
        await(() -> (tour.picture().getRGB(400, 300) & 0xffffff) == 0xfdf8ee);
        tour.save(Path.of(args[2], "before.png"));

        tour.click(0.14, 0.56);
        await(() -> says(tour.window, "Written"));
        Thread.sleep(3 * LOOK_MS);
        tour.save(Path.of(args[2], "after.png"));
        System.exit(0);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS && !condition.getAsBoolean(); look++) {
            Thread.sleep(LOOK_MS);
        }
    }

    private static boolean says(Container container, String text) {
        for (Component component : container.getComponents()) {
            if (component instanceof JLabel label && label.getText().startsWith(text)
                    || component instanceof Container inner && says(inner, text)) {
                return true;
            }
        }
        return false;
    }

    private void click(double right, double down) {
        Point corner = window.getLocationOnScreen();
        robot.mouseMove(corner.x + (int) (right * window.getWidth()), corner.y + (int) (down * window.getHeight()));
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private BufferedImage picture() {
        return robot.createScreenCapture(new Rectangle(window.getLocationOnScreen(), window.getSize()));
    }

    private void save(Path file) throws IOException {
        ImageIO.write(picture(), "png", file.toFile());
    }
}
