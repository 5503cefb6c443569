package org.longhand.samples.drawing;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import javax.swing.SwingWorker;
import org.apache.batik.swing.JSVGCanvas;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;

/** The window: the drawing, and above it what to write, in which hand and how large. */
final class DrawingWindow {

    private final Drawing drawing;
    private final Handwriter handwriter;
    private final JFrame frame = new JFrame("Drawing host");
    private final JSVGCanvas canvas = new JSVGCanvas(new QuietUserAgent(), false, false);
    private final JTextField text = new JTextField("Dear Ada, do come!", 24);
    private final JComboBox<String> hands = new JComboBox<>();
    private final JSpinner size = new JSpinner(new SpinnerNumberModel(4, 0.5, 50, 0.5));
    private final JLabel status = new JLabel("Click where to write.");
    private long seed;

    DrawingWindow(Drawing drawing, Handwriter handwriter) {
        this.drawing = drawing;
        this.handwriter = handwriter;
        handwriter.hands().stream().map(Hand::name).forEach(hands::addItem);
    }

    void show() {
        JButton undo = new JButton("Undo");
        undo.addActionListener(e -> change(drawing::undo));
        JButton save = new JButton("Save");
        save.addActionListener(e -> save());
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEFT));
        bar.add(text);
        bar.add(new JLabel("Hand"));
        bar.add(hands);
        bar.add(new JLabel("Size"));
        bar.add(size);
        bar.add(undo);
        bar.add(save);

        canvas.setDocumentState(JSVGCanvas.ALWAYS_DYNAMIC);
        canvas.setSVGDocument(drawing.document());
        canvas.setPreferredSize(new Dimension(800, 550));
        canvas.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent click) {
                write(click.getPoint());
            }
        });

        frame.add(bar, BorderLayout.NORTH);
        frame.add(canvas, BorderLayout.CENTER);
        frame.add(status, BorderLayout.SOUTH);
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.pack();
        frame.setVisible(true);
    }

    /** Writes in the background, so that the window stays alive. */
    private void write(Point2D pixel) {
        if (canvas.getUpdateManager() == null) {
            status.setText("The drawing is not there yet.");
            return;
        }
        HandwritingRequest request;
        Point2D at;
        try {
            request = HandwritingRequest.of(text.getText())
                    .withHand((String) hands.getSelectedItem())
                    .withSeed(seed++);
            AffineTransform toPixels = canvas.getViewBoxTransform();
            at = toPixels.inverseTransform(pixel, null);
        } catch (IllegalArgumentException | NoninvertibleTransformException e) {
            status.setText(e.getMessage());
            return;
        }
        double xHeight = ((Number) size.getValue()).doubleValue();
        status.setText("Writing...");
        new SwingWorker<Handwriting, Void>() {
            @Override
            protected Handwriting doInBackground() {
                return handwriter.handwrite(request);
            }

            @Override
            protected void done() {
                try {
                    Handwriting ink = get();
                    change(() -> drawing.insert(InkElement.of(ink, drawing.document(), at, xHeight)));
                    status.setText("Written. Click where to write next.");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (ExecutionException e) {
                    status.setText(e.getCause().getMessage());
                }
            }
        }.execute();
    }

    /** Batik shows changes that are made in its own thread. */
    private void change(Runnable change) {
        canvas.getUpdateManager().getUpdateRunnableQueue().invokeLater(change);
    }

    private void save() {
        change(() -> {
            try {
                drawing.save();
                status.setText("Saved.");
            } catch (IOException e) {
                JOptionPane.showMessageDialog(frame, e.getMessage());
            }
        });
    }
}
