package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.api.Hand;
import org.longhand.api.Handwriter;
import org.longhand.api.LearnedHand;
import org.longhand.api.LearningRequest;
import org.longhand.api.Progress;
import org.longhand.learn.HandTeacher;

class NetworkHandLearnerTest {

    private static final String STROKE = "\"strokes\":[{\"x\":[1,2,3],\"y\":[1,5,1]}]";

    @TempDir
    private Path dir;

    private final NetworkHandLearner learner = new NetworkHandLearner();
    private Path folder;
    private Path recording;

    @BeforeEach
    void copyTheRecording() throws IOException {
        folder = dir.resolve("hands");
        recording = dir.resolve("own-hand.inkml");
        try (InputStream in = HandTeacher.class.getResourceAsStream("own-hand.inkml")) {
            Files.copy(in, recording);
        }
    }

    private LearningRequest request(String name, String... texts) {
        return new LearningRequest(name, List.of(recording), List.of(texts), folder, false);
    }

    @Test
    void learnedHandIsListedAndCanBeForgotten() throws IOException {
        LearnedHand learned = learner.learn(request("me"), Progress.NONE);

        assertEquals(3, learned.lines());
        assertEquals(List.of(), learned.notes());
        assertTrue(learned.nats() < learned.natsBefore() + 0.02, learned.toString());
        Handwriter handwriter = new NetworkHandwriter().withHandsFolder(folder);
        assertTrue(handwriter.hands().contains(learned.hand()));
        assertTrue(learned.hand().learned());
        assertThrows(IllegalArgumentException.class, () -> learner.learn(request("me"), Progress.NONE));

        learner.forget("me", folder);

        assertFalse(handwriter.hands().stream().map(Hand::name).toList().contains("me"));
        assertThrows(IllegalArgumentException.class, () -> learner.forget("me", folder));
    }

    @Test
    void cancelledWorkKeepsNothing() {
        Progress impatient = share -> {
            if (share > 0.1) {
                throw new CancellationException("enough");
            }
        };

        assertThrows(CancellationException.class, () -> learner.learn(request("me"), impatient));
        assertFalse(Files.exists(folder));
    }

    @Test
    void stoppingThePluginEndsTheWork() {
        Progress stopping = share -> {
            if (share > 0.1) {
                ShippedModel.release();
            }
        };

        assertThrows(CancellationException.class, () -> learner.learn(request("me"), stopping));
        assertFalse(Files.exists(folder));
    }

    @Test
    void cancellingEndsThePreparationToo() {
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void report(double share) {
                fail("goes on to look for a hand after it was cancelled");
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 1;
            }
        };

        assertThrows(CancellationException.class, () -> learner.learn(request("me"), impatient));
        assertFalse(Files.exists(folder));
    }

    @Test
    void nameOfAShippedHandIsRefused() {
        String shipped = ShippedModel.hands().hands().get(0).name();

        assertThrows(IllegalArgumentException.class, () -> learner.learn(request(shipped), Progress.NONE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "other text | Nothing of this is there;is it, I ask you now;since it was never written | the text does not match the ink",
                "missing line | Dear Ruth, can I meet Max;at six by the old station | the recording has 3 lines, but the text has 2",
                "too little text | Dear | there are 4 characters in 1 lines to learn from, but it takes at least 20",
                "foreign character | Dear Ruth, can I m\u00e9et Max;at six by the old station;and call | line 1 of the text has U+00E9 at position 19"
            })
    void textThatDoesNotBelongToTheInkIsRefused(String scenario, String texts, String message) {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> learner.learn(request("me", texts.split(";")), Progress.NONE));

        assertTrue(e.getMessage().startsWith(message), e.getMessage());
        assertFalse(Files.exists(folder));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty file | `` | it is empty; record some lines of writing",
                "plain text | Dear Ada | it is no recording: give InkML, SVG or what samples/recorder.html saves",
                "other XML | <html><p/></html> | it is XML of the kind <html>; give InkML, SVG or what samples/recorder.html saves",
                "no ink | <ink/> | there is no ink in it; record some lines of writing",
                "other JSON | {} | it is JSON, but its \"format\" is not \"longhand-recording\""
            })
    void fileThatIsNoRecordingIsNamed(String scenario, String content, String message) throws IOException {
        Files.writeString(recording, content);

        IOException e = assertThrows(IOException.class, () -> learner.learn(request("me"), Progress.NONE));

        assertEquals("%s cannot be used: %s".formatted(recording, message), e.getMessage());
    }

    @Test
    void scribbleIsRefused() throws IOException {
        Files.writeString(
                recording,
                "{\"format\":\"longhand-recording\",\"lines\":[{\"text\":\"Sphinx of black quartz, judge\"," + STROKE
                        + "}]}");

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> learner.learn(request("me"), Progress.NONE));

        assertTrue(e.getMessage().startsWith("line 1 has 3 points for the 25 characters"), e.getMessage());
    }
}
