package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTraceTest {

    private static final String TEXT = "in a";

    /**
     * A script has for each point the character under the window when it is drawn ({@code n} of "in", a blank as {@code _},
     * {@code a} behind it), and {@code |} where the pen is lifted after the point; the word is as long as what stays of it.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pen lifted when the window has moved on, iiinnn|a, 6",
        "dot written at the blank, iiinnn|_|aaaa, 7",
        "stroke of the next word is given back, iiinnn|_aaa, 6",
        "last letter written after the lift keeps its stroke, iii|nnnna|a, 8",
        "window moves on before the pen is lifted, iiinnnaa|a, 8",
    })
    void endsBetweenTheWords(String scenario, String script, int points) {
        assertEquals(points, run(script).written(1).characters().length);
    }

    @Test
    void pointsBelongToTheCharactersOfTheWord() {
        int[] characters = run("iinn|_|a").written(1).characters();

        assertEquals("00111", Arrays.toString(characters).replaceAll("\\D", ""));
    }

    @Test
    void penThatIsNeverLiftedIsLiftedInTheEnd() {
        WrittenWord word = run("iiinnn" + "a".repeat(60)).written(1);

        assertTrue(word.characters().length < 25, "points: " + word.characters().length);
        assertEquals(1, word.offsets()[word.offsets().length - 1]);
        assertEquals(1, word.after().movement()[2]);
    }

    @Test
    void runawayEnds() {
        WordTrace trace = run("i".repeat(1000));

        assertTrue(trace.ended());
        assertEquals(45 * 3, trace.written(1).characters().length);
    }

    @Test
    void lineGoesOnFromWhereThePenWasLifted() {
        WordTrace trace = run("iiinnn|_aaa");

        assertEquals(6, trace.written(1).after().memory()[0]);
    }

    /** Writes the first word of the text as the script says. */
    private static WordTrace run(String script) {
        WordTrace trace = WordTrace.of(
                new NextWord(TEXT, 0, 2, new float[0], at(0, new float[] {0, 0, 1}), 1), new MixtureDraw(1, 0));
        int points = 0;
        for (int i = 0; i < script.length() && !trace.ended(); i++) {
            if (script.charAt(i) == '|') {
                continue;
            }
            if (trace.mayEndHere()) {
                trace.endsPerhaps(at(points, trace.movement().clone()));
            }
            boolean lift = i + 1 < script.length() && script.charAt(i + 1) == '|';
            trace.advance(movement(lift), phi(script.charAt(i)));
            points++;
        }
        return trace;
    }

    private static PenState at(int points, float[] movement) {
        return new PenState(new float[] {points}, movement);
    }

    /** Output of a network that is sure of what comes next. */
    private static float[] movement(boolean lift) {
        return new float[] {lift ? 100 : -100, 0, 0.1f, 0, -30, -30, 0};
    }

    private static float[] phi(char character) {
        float[] phi = new float[TEXT.length() + 1];
        phi[TEXT.replace(' ', '_').indexOf(character)] = 1;
        return phi;
    }
}
