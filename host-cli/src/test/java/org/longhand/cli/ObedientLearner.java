package org.longhand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.longhand.api.Hand;
import org.longhand.api.HandLearner;
import org.longhand.api.LearnedHand;
import org.longhand.api.LearningRequest;
import org.longhand.api.Progress;
import org.pf4j.Extension;

/** Learns whatever it is told, and says what that was. Some names make it fail as a real plugin might. */
@Extension
public final class ObedientLearner implements HandLearner {

    @Override
    public LearnedHand learn(LearningRequest request, Progress progress) throws IOException {
        progress.report(0.5);
        switch (request.name()) {
            case "bad" -> throw new IOException("scribble.svg cannot be used: there is no ink in it");
            case "taken" -> throw new IllegalArgumentException("there is a learned hand \"taken\" already");
            case "untaught" -> throw new IllegalStateException("the network in the plugin cannot be read");
            default -> {}
        }
        return new LearnedHand(
                new Hand(request.name(), String.join("/", request.texts()), true),
                request.folder().resolve(request.name()),
                request.texts().size(),
                100,
                "plain",
                -1.25,
                -1.5,
                List.of(request.recordings().get(0) + " was turned by 180 degrees to be read"));
    }

    @Override
    public void forget(String name, Path folder) {
        if (!name.equals("me")) {
            throw new IllegalArgumentException("there is no learned hand \"%s\" in %s".formatted(name, folder));
        }
    }
}
