package org.longhand.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecorderJsonTest {

    private static final String STROKE = "{\"x\":[1,2.5],\"y\":[3,4],\"t\":[0,8.1],\"p\":[0.5,0.6]}";

    private static Recording read(String json) throws IOException {
        return RecorderJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String document(String strokes) {
        return "{\"format\":\"longhand-recording\",\"version\":1,\"later\":{\"a\":[1]},"
                + "\"lines\":[{\"text\":\"na\u00efve\",\"strokes\":[" + strokes + "]}]}";
    }

    @Test
    void linesComeWithTextAndTimes() throws IOException {
        Recording recording = read(document(STROKE + "," + STROKE));

        assertEquals("na\u00efve", recording.lines().get(0).text());
        assertEquals(2, recording.strokes().count());
        assertArrayEquals(
                new double[] {0, 8.1},
                recording.strokes().findFirst().orElseThrow().time());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"x\":[1,2],\"y\":[3],\"t\":[]} | a stroke has 2 x, 1 y and 0 times, but needs as many of each",
                "{\"x\":[],\"y\":[],\"t\":[]} | a stroke has 0 x, 0 y and 0 times, but needs as many of each",
                "{\"x\":[1e9],\"y\":[3]} | a coordinate is 1.0E9, but must be -10000000 to 10000000",
                "{\"x\":[1,2],\"y\":[3,3],\"t\":[5,4]} | the time of point 2 is 4.0, but must not be before 5.0",
                "{\"x\":\"1\",\"y\":[3]} | $.lines[0].strokes[0].x is not what a recording has there",
                "{\"x\":[NaN] | it is no whole JSON: the fault is at $.lines[0].strokes[0].x[0]",
                "{\"x\":[1], | it is no whole JSON: the fault is at $.lines[0].strokes[0].",
                "`` | there is no ink in it; record some lines of writing"
            })
    void whatIsWrongIsTold(String stroke, String message) {
        String actual = assertThrows(RecordingFormatException.class, () -> read(document(stroke)))
                .getMessage();
        assertTrue(actual.startsWith(message), actual);
    }

    @Test
    void otherJsonIsRefused() {
        assertThrows(RecordingFormatException.class, () -> read("{\"lines\":[]}"));
        assertThrows(RecordingFormatException.class, () -> read("[".repeat(10_000)));
    }
}
