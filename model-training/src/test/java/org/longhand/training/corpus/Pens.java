package org.longhand.training.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.longhand.ink.InkTrace;
import org.longhand.ink.LetterHeight;
import org.longhand.ink.Resampler;
import org.longhand.training.corpus.Sample.Kind;

/** Makes ink for tests: every letter is a zigzag of its own stroke, one unit tall and one wide. */
final class Pens {

    static final double LETTER_PITCH = 1.3;

    private Pens() {}

    /** A letter standing on y = 0 with its left end at x: down, up, down. */
    static double[][] letter(double x, double height) {
        int points = 30;
        double[][] stroke = new double[2][points];
        for (int i = 0; i < points; i++) {
            double t = 3.0 * i / (points - 1);
            stroke[0][i] = x + t / 3;
            stroke[1][i] = -height * Math.abs(1 - t % 2);
        }
        return stroke;
    }

    /** Letters from left to right, blanks left free; in units of the x-height. */
    static List<double[][]> strokes(String text, double blank) {
        List<double[][]> strokes = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                x += blank;
            } else {
                strokes.add(letter(x, 1));
                x += LETTER_PITCH;
            }
        }
        return strokes;
    }

    static InkTrace trace(String text, double blank) {
        return Resampler.resample(strokes(text, blank), 2);
    }

    static Recording recording(Kind kind, String writer, String text) {
        return new Recording(kind + text, writer, writer, kind, text, strokes(text, 1.5));
    }

    static Draft draft(Kind kind, String writer, String text) {
        InkTrace trace = trace(text, 1.5);
        return new Draft(
                kind, writer, writer, text, trace, LetterHeight.of(trace).orElseThrow());
    }

    /** Words of small letters. */
    static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
