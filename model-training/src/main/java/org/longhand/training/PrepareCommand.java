package org.longhand.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.longhand.training.corpus.Corpus;
import org.longhand.training.corpus.CorpusBuilder;
import org.longhand.training.corpus.CorpusFile;
import org.longhand.training.unipen.UnipenReader;
import org.longhand.training.unipen.UnipenSelection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns handwriting collections into one corpus file. */
@Command(name = "prepare", description = "Turn handwriting collections into a corpus to train on.")
public final class PrepareCommand implements Callable<Integer> {

    @Option(names = "--unipen", required = true, description = "Unpacked UNIPEN release: holds data and include.")
    private Path unipen;

    @Option(names = "--out", required = true, description = "Corpus file to write.")
    private Path out;

    @Option(names = "--seed", defaultValue = "1", description = "Chooses the validation writers (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        CorpusBuilder builder = new CorpusBuilder(new UnipenSelection());
        System.out.println(new UnipenReader(unipen).read(builder::add));
        Corpus corpus = builder.build(seed, true);
        System.out.println(builder.tally());
        CorpusFile.write(corpus, out);
        return 0;
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PrepareCommand()).execute(arguments));
    }
}
