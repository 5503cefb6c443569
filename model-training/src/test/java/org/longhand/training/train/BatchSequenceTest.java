package org.longhand.training.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.training.corpus.Sample;
import org.longhand.training.corpus.Sample.Kind;
import org.longhand.training.train.BatchSequence.Position;

class BatchSequenceTest {

    private static final List<Sample> SAMPLES = SmallCorpus.random(2).train();

    @Test
    void anEpochOfCharactersHasEachOnce() {
        BatchSequence batches = new BatchSequence(SAMPLES, 100, 7, Position.START);
        List<Sample> seen = new ArrayList<>();
        while (batches.position().epoch() == 0 && seen.size() < 40) {
            seen.addAll(batches.next(Stage.CHARACTERS));
        }
        assertEquals(40, seen.size());
        assertEquals(40, new HashSet<>(seen).size());
        assertTrue(seen.stream().allMatch(s -> s.kind() == Kind.CHARACTER));
    }

    @Test
    void noBatchExceedsItsPoints() {
        BatchSequence batches = new BatchSequence(SAMPLES, 300, 7, Position.START);
        for (int i = 0; i < 50; i++) {
            List<Sample> batch = batches.next(Stage.LINES);
            int longest = batch.stream().mapToInt(Sample::length).max().orElseThrow();
            assertTrue(batch.size() * longest <= 300);
        }
    }

    @Test
    void aSequenceGoesOnFromItsPosition() {
        BatchSequence whole = new BatchSequence(SAMPLES, 200, 7, Position.START);
        for (int i = 0; i < 17; i++) {
            whole.next(Stage.WORDS);
        }
        BatchSequence resumed = new BatchSequence(SAMPLES, 200, 7, whole.position());
        for (int i = 0; i < 40; i++) {
            assertEquals(whole.next(Stage.WORDS), resumed.next(Stage.WORDS));
        }
    }

    @Test
    void epochsDiffer() {
        BatchSequence batches = new BatchSequence(SAMPLES, 400, 7, Position.START);
        List<List<Sample>> first = epoch(batches, 0);
        List<List<Sample>> second = epoch(batches, 1);
        assertNotEquals(first, second);
    }

    private static List<List<Sample>> epoch(BatchSequence batches, int number) {
        List<List<Sample>> seen = new ArrayList<>();
        do {
            seen.add(batches.next(Stage.LINES));
        } while (batches.position().epoch() == number && seen.size() < 10);
        return seen;
    }
}
