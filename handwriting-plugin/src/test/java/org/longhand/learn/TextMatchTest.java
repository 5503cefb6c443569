package org.longhand.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.model.Model;
import org.longhand.model.SmallModel;
import org.longhand.model.network.EngineFactory;

class TextMatchTest {

    private static final float[] INK = {0, 0, 0, 1, 1, 0, 1, -1, 1, 2, 0, 0, 0, 1, 1};

    private final Model model = SmallModel.random(3);
    private final StyleLikelihood likelihood = new StyleLikelihood(model, EngineFactory.host(1));

    @ParameterizedTest
    @ValueSource(strings = {"o", "oooo"})
    void aTextThatNoOtherCanBeToldFromShowsNothing(String text) {
        TextMatch match = new TextMatch(
                likelihood,
                List.of(new LabeledInk(text, INK)),
                new float[model.shape().style()]);

        assertEquals(0, match.advantage());
        assertThrows(UnusableRecordingException.class, match::require);
    }
}
