package org.longhand.training.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.longhand.training.corpus.Sample.Kind;

class WriterSplitTest {

    private static List<Draft> drafts(int writers) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            drafts.add(Pens.draft(Kind.values()[i % 3], "pen/" + i, "x"));
        }
        return drafts;
    }

    @Test
    void twentiethOfEachSort() {
        Set<String> chosen = WriterSplit.validationWriters(drafts(300), 1);

        assertEquals(15, chosen.size());
        for (int kind = 0; kind < 3; kind++) {
            int sort = kind;
            assertEquals(
                    5,
                    chosen.stream()
                            .filter(writer -> Integer.parseInt(writer.substring(4)) % 3 == sort)
                            .count());
        }
    }

    @Test
    void seedDecides() {
        assertEquals(WriterSplit.validationWriters(drafts(90), 1), WriterSplit.validationWriters(drafts(90), 1));
        assertNotEquals(WriterSplit.validationWriters(drafts(90), 1), WriterSplit.validationWriters(drafts(90), 2));
    }

    @Test
    void anotherWriterLeavesTheOthersWhereTheyAre() {
        Set<String> before = WriterSplit.validationWriters(drafts(300), 1);
        Set<String> after = WriterSplit.validationWriters(drafts(301), 1);

        before.removeAll(after);
        assertTrue(before.size() <= 1);
    }

    @Test
    void loneWriterIsForTraining() {
        assertTrue(WriterSplit.validationWriters(drafts(1), 1).isEmpty());
    }
}
