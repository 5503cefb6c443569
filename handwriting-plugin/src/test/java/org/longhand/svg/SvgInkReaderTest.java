package org.longhand.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.recording.PenStroke;
import org.longhand.recording.Recording;
import org.longhand.recording.RecordingFormatException;

class SvgInkReaderTest {

    private static List<PenStroke> read(String content) throws RecordingFormatException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' stroke='black' fill='none'>" + content + "</svg>";
        Recording recording = SvgInkReader.read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return recording.strokes().toList();
    }

    private static String ends(PenStroke stroke) {
        int last = stroke.length() - 1;
        return "%.0f %.0f to %.0f %.0f".formatted(stroke.x()[0], stroke.y()[0], stroke.x()[last], stroke.y()[last]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M1 2 L3 4 | 1 2 to 3 4",
                "m1,2 3,4h5v-6 | 1 2 to 9 0",
                "M0 0C0 10 10 10 10 0 | 0 0 to 10 0",
                "M0 0c0 10 10 10 10 0s10 -10 10 0 | 0 0 to 20 0",
                "M0 0Q5 10 10 0T20 0 | 0 0 to 20 0",
                "M0 0A5 5 0 0 1 10 0 | 0 0 to 10 0",
                "M1 1h4v4z | 1 1 to 1 1"
            })
    void everyPathCommandIsFollowed(String path, String expected) throws RecordingFormatException {
        assertEquals(expected, ends(read("<path d='" + path + "'/>").get(0)));
    }

    @Test
    void curveIsFollowedClosely() throws RecordingFormatException {
        PenStroke arc = read("<path d='M0 0A50 50 0 0 1 100 0'/>").get(0);

        for (int i = 0; i < arc.length(); i++) {
            assertEquals(50, Math.hypot(arc.x()[i] - 50, arc.y()[i]), 0.3);
        }
        assertTrue(Arrays.stream(arc.y()).min().orElseThrow() < -49);
    }

    @Test
    void eachSubpathIsAStrokeOfItsOwn() throws RecordingFormatException {
        assertEquals(2, read("<path d='M1 2L3 4M5 6l1 1'/>").size());
    }

    @Test
    void transformsOfGroupsAndPathsMultiply() throws RecordingFormatException {
        List<PenStroke> strokes = read("<g transform='translate(10 20)'><g transform='scale(2)'>"
                + "<polyline points='1,1 2,2' transform='rotate(90)'/></g></g>");

        assertEquals("8 22 to 6 24", ends(strokes.get(0)));
    }

    @Test
    void onlyWhatIsDrawnAsALineIsInk() throws RecordingFormatException {
        List<PenStroke> strokes = read("<defs><path d='M0 0h1'/></defs><path d='M0 0h2' style='display:none'/>"
                + "<path d='M0 0h3' stroke='none'/><path d='M0 0h4' style='fill:none;stroke:#000'/>"
                + "<g style='stroke:none'><path d='M0 0h5'/><path d='M0 0h6' stroke='red'/></g>");

        assertEquals(
                List.of("0 0 to 4 0", "0 0 to 6 0"),
                strokes.stream().map(SvgInkReaderTest::ends).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path d='M0 0h3z' stroke='none'/> | its 1 shapes are filled, but ink is lines: draw with a pencil, not with a brush",
                "<path d='M0 0 L oops'/> | the path in line 1 is malformed",
                "<g transform='spin(9)'/> | the g in line 1 is malformed",
                "<path d='M0 0h1e30'/> | a path is",
                "<text>Dear Ada</text> | there is no ink in it; record some lines of writing"
            })
    void whatIsWrongIsTold(String content, String message) {
        String actual = assertThrows(RecordingFormatException.class, () -> read(content))
                .getMessage();
        assertTrue(actual.startsWith(message), actual);
    }
}
