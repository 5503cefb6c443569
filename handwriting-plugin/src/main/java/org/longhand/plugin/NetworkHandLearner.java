package org.longhand.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.longhand.api.Hand;
import org.longhand.api.HandLearner;
import org.longhand.api.LearnedHand;
import org.longhand.api.LearningRequest;
import org.longhand.api.Progress;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.LearnedHands;
import org.longhand.hand.StyledHand;
import org.longhand.learn.HandTeacher;
import org.longhand.model.Model;
import org.longhand.model.network.EngineFactory;
import org.pf4j.Extension;

/** Learns hands for the network that comes with the plugin. */
@Extension
public final class NetworkHandLearner implements HandLearner {

    private static final int THREADS = 2;

    @Override
    public LearnedHand learn(LearningRequest request, Progress progress) throws IOException {
        Progress untilRelease = new UntilRelease(progress);
        HandCatalog shipped = ShippedModel.hands();
        LearnedHands learned = new LearnedHands(request.folder());
        requireFree(request, shipped, learned);
        Model model = ShippedModel.model();
        ShippedModel.prepareNatives();
        HandTeacher.Learned lesson = new HandTeacher(model, EngineFactory.fastest(THREADS), shipped)
                .learn(request.recordings(), request.texts(), untilRelease);
        String description = "Learned on %s from %d line%s"
                .formatted(LocalDate.now(ZoneId.systemDefault()), lesson.lines(), lesson.lines() == 1 ? "" : "s");
        Hand hand = new Hand(request.name(), description, true);
        Path file = learned.keep(new StyledHand(hand, lesson.style(), Set.of(model.sha256())));
        return new LearnedHand(
                hand,
                file,
                lesson.lines(),
                lesson.points(),
                lesson.nearest(),
                lesson.natsBefore(),
                lesson.nats(),
                lesson.notes());
    }

    private static void requireFree(LearningRequest request, HandCatalog shipped, LearnedHands learned) {
        if (shipped.hands().stream().anyMatch(hand -> hand.name().equals(request.name()))) {
            throw new IllegalArgumentException(
                    "the hand \"%s\" comes with the plugin; choose another name".formatted(request.name()));
        }
        if (learned.has(request.name()) && !request.replace()) {
            throw new IllegalArgumentException(
                    "there is a learned hand \"%s\" already; choose another name, or have it replaced"
                            .formatted(request.name()));
        }
    }

    @Override
    public void forget(String name, Path folder) throws IOException {
        new LearnedHands(folder).remove(name);
    }
}
