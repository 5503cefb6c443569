package org.longhand.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Point;

class SizeJudgeTest {

    @ParameterizedTest(name = "{0}: {1} by {2} x-heights")
    @CsvSource({
        "I, 0.1, 1.5, 0",
        "I, 0.1, 1.1, 1",
        "l, 0.1, 1.1, 1",
        "i, 0.1, 1.1, 0",
        "., 0.1, 0.1, 0",
        "., 0.4, 0.1, 1",
        "., 0.1, 0.4, 1",
        "-, 0.4, 0.1, 0"
    })
    void whatIsToldApartBySizeHasIt(String text, double width, double height, int faults) {
        Trace trace = new Trace(List.of(new Point(0, 0), new Point(width, -height)), List.of(0, 0));

        double score = new SizeJudge()
                .judge(List.of(new WordSample(text, List.of(trace), 1)))
                .get(0);

        assertEquals(-1.5 * faults, score, 1e-9);
    }

    @ParameterizedTest(name = "{0} from {1} up to {2} x-heights above the line")
    @CsvSource({
        "&, 0, 1.4, 0",
        "&, 0.5, 1.6, 1",
        "&, 0, 1.1, 1",
        "9, -0.4, 1, 0",
        "2, 0.6, 1.7, 1",
        "*, 0.6, 1.2, 0",
        "/, 0, 1.4, 0",
        "/, 0.5, 1.5, 1",
        "',', -0.3, 0.1, 0",
        "',', 0, 0.4, 1",
        "',', -0.1, 0.1, 1"
    })
    void figuresAndMarksStandOnTheLineAndCommasHang(String text, double foot, double top, int faults) {
        Trace trace = new Trace(List.of(new Point(0, -foot), new Point(1, -top)), List.of(0, 0));

        double score = new SizeJudge()
                .judge(List.of(new WordSample(text, List.of(trace), 1)))
                .get(0);

        assertEquals(-1.5 * faults, score, 1e-9);
    }

    @ParameterizedTest(name = "{0} with a speck of character {1} at {2}")
    @CsvSource({
        "n., 1, 0, 0",
        "n., 0, 0, 1",
        "n., 1, -0.6, 1",
        "n?, 1, 0, 0",
        "n?, 1, 0.5, 1",
        "n!, 1, 0.5, 1",
        "n', 1, -1, 0"
    })
    void aStopStandsOnTheLineByItself(String text, int character, double y, int faults) {
        Trace n = new Trace(List.of(new Point(0, 0), new Point(1, -1)), List.of(0, 0));
        Trace speck = new Trace(List.of(new Point(1.5, y), new Point(1.6, y)), List.of(character, character));

        double score = new SizeJudge()
                .judge(List.of(new WordSample(text, List.of(n, speck), 1)))
                .get(0);

        assertEquals(-1.5 * faults, score, 1e-9);
    }
}
