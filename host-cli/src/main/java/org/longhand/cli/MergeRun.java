package org.longhand.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.longhand.api.Handwriter;
import org.longhand.api.Handwriting;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;

/**
 * Writes the letters of a merge, several at a time and each only when its turn has come, so that as much memory is
 * needed for a thousand as for a few.
 */
final class MergeRun {

    private final Handwriter handwriter;
    private final HandOptions hand;
    private final Output output;
    private final MergeJournal journal;
    private final String maker;
    private final Map<Integer, String> faults = new ConcurrentSkipListMap<>();

    /**
     * Makes a run.
     *
     * @param maker what else decides the ink: another version of the plugin writes other letters
     */
    MergeRun(Handwriter handwriter, HandOptions hand, Output output, MergeJournal journal, String maker) {
        this.handwriter = handwriter;
        this.hand = hand;
        this.output = output;
        this.journal = journal;
        this.maker = maker;
    }

    /**
     * Writes all letters that can be written.
     *
     * @return the lines of the others, each with the reason, in their order
     * @throws CliException if it makes no sense to go on: no room for files, no network
     */
    List<String> write(List<MergeLetter> letters) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), letters.size());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ProgressLine progress = ProgressLine.start("Writing", letters.size())) {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> workers = Stream.<Runnable>generate(() -> () -> work(letters, next, progress))
                    .limit(threads)
                    .<Future<?>>map(pool::submit)
                    .toList();
            for (Future<?> worker : workers) {
                await(worker);
            }
            return List.copyOf(faults.values());
        } finally {
            pool.shutdownNow();
        }
    }

    /** The files of the letters that are written, in their order; after {@link #write}. */
    List<Path> files(List<MergeLetter> letters, Path folder) {
        return letters.stream()
                .filter(letter -> !faults.containsKey(letter.row().number()))
                .map(letter -> folder.resolve(letter.file()))
                .toList();
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CliException expected) {
                throw expected;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException(ExitCode.INTERNAL, "interrupted; run the same command again to go on", e);
        }
    }

    private void work(List<MergeLetter> letters, AtomicInteger next, ProgressLine progress) {
        for (int i = next.getAndIncrement(); i < letters.size(); i = next.getAndIncrement()) {
            MergeLetter letter = letters.get(i);
            try {
                fault(letter)
                        .ifPresent(reason -> faults.put(
                                letter.row().number(),
                                "%d: %s".formatted(letter.row().line(), reason)));
            } catch (RuntimeException | Error e) {
                next.set(letters.size()); // the others need not begin
                throw e;
            }
            progress.step();
        }
    }

    /** Writes a letter, or says why not. */
    private Optional<String> fault(MergeLetter letter) {
        if (letter.fault().isPresent()) {
            return letter.fault();
        }
        HandwritingRequest request = letter.request().orElseThrow();
        String digest = Digest.of("%s\n%s\n%s\n%s".formatted(maker, request, output, hand.isAnonymous()));
        try {
            MergeJournal.State state = journal.state(letter.file(), digest);
            if (state == MergeJournal.State.FOREIGN) {
                return Optional.of(
                        "%s is there already and not from this merge; move it away".formatted(letter.file()));
            }
            if (state == MergeJournal.State.MISSING) {
                journal.write(letter.file(), digest, document(request));
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        } catch (CliException e) {
            if (e.exitCode() == ExitCode.TEXT) {
                return Optional.of(e.getMessage());
            }
            throw e;
        } catch (IOException e) {
            throw new CliException(
                    ExitCode.OUTPUT, "cannot write %s: %s".formatted(letter.file(), IoErrors.reason(e)), e);
        }
    }

    private byte[] document(HandwritingRequest request) throws IOException {
        Handwriting ink = hand.handwrite(handwriter, request);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        handwriter.write(ink, output, document);
        return document.toByteArray();
    }
}
