package org.longhand.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.api.Hand;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.HandFile;
import org.longhand.hand.StyledHand;
import org.longhand.training.train.TrainedNetwork;
import org.longhand.training.train.TrainingLoop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns a checkpoint into the files that the plugin ships. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Turn a run's checkpoint into a model and its hands.")
public final class ExportCommand implements Callable<Integer> {

    @Option(names = "--run", required = true, description = "Folder of the run.")
    private Path run;

    @Option(names = "--model", required = true, description = "Model file to write.")
    private Path model;

    @Option(names = "--hands", required = true, description = "File of hands to write.")
    private Path hands;

    @Option(
            names = "--hand",
            paramLabel = "NAME=WRITER=DESCRIPTION",
            description = "A writer to ship as a hand; several. The neutral hand always comes first.")
    private List<String> chosen = List.of();

    @Option(
            names = "--provenance",
            paramLabel = "KEY=TEXT",
            description = "What to note in the model about its making; several.")
    private Map<String, String> provenance = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), provenance);
        List<StyledHand> catalog = new ArrayList<>();
        catalog.add(new StyledHand(
                new Hand("neutral", "No hand in particular, each line may differ"), trained.styles()[0]));
        for (String choice : chosen) {
            String[] parts = choice.split("=", 3);
            int writer = parts.length == 3 ? trained.writers().indexOf(parts[1]) : -1;
            if (writer < 0) {
                throw new IllegalArgumentException(
                        "--hand is '%s', but must be NAME=WRITER=DESCRIPTION with a writer of the corpus"
                                .formatted(choice));
            }
            catalog.add(new StyledHand(new Hand(parts[0], parts[2]), trained.styles()[writer + 1]));
        }
        ByteArrayOutputStream handBytes = new ByteArrayOutputStream();
        HandFile.write(new HandCatalog(catalog), handBytes);
        ByteArrayOutputStream modelBytes = new ByteArrayOutputStream();
        trained.model().write(modelBytes);
        Files.write(hands, handBytes.toByteArray());
        Files.write(model, modelBytes.toByteArray());
        return 0;
    }
}
