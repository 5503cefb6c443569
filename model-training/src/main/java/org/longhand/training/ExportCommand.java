package org.longhand.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longhand.hand.HandFile;
import org.longhand.model.file.Precision;
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
            names = "--choice",
            required = true,
            description = "File that says which writers become hands: name;writer;description on each line.")
    private Path choice;

    @Option(
            names = "--provenance",
            paramLabel = "KEY=TEXT",
            description = "What to note in the model about its making; several.")
    private Map<String, String> provenance = new LinkedHashMap<>();

    @Option(names = "--half", description = "Keep the weights in half precision: half the size, 3 digits.")
    private boolean half;

    @Override
    public Integer call() throws IOException {
        TrainedNetwork trained = TrainedNetwork.read(TrainingLoop.checkpoint(run), provenance);
        ByteArrayOutputStream handBytes = new ByteArrayOutputStream();
        HandFile.write(HandChoice.read(choice, trained), handBytes);
        ByteArrayOutputStream modelBytes = new ByteArrayOutputStream();
        trained.model().write(modelBytes, half ? Precision.HALF : Precision.SINGLE);
        Path handsPart = Files.write(part(hands), handBytes.toByteArray());
        Path modelPart = Files.write(part(model), modelBytes.toByteArray());
        Files.move(handsPart, hands, StandardCopyOption.REPLACE_EXISTING);
        Files.move(modelPart, model, StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }
}
