package org.longhand.samples.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.longhand.api.Handwriter;
import org.longhand.api.HandwritingRequest;
import org.longhand.api.Output;
import org.longhand.api.Pen;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/**
 * A host that asks for notes from eight threads at once. Fails unless each note is what one thread alone gets, and
 * memory stays what it was after a quarter of the requests, give or take a tenth.
 */
final class BusyHost {

    private static final int THREADS = 8;
    private static final double GROWTH = 1.1;
    /** With fewer, the JVM is still compiling. */
    private static final int LEAST_TO_MEASURE = 100;

    private final Handwriter handwriter;
    private final List<byte[]> alone = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger memoryMb = new AtomicInteger();

    private BusyHost(Handwriter handwriter) {
        this.handwriter = handwriter;
    }

    /** Takes the number of requests of each thread, the folder of plugins, the text, and the file to write. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PluginManager manager = new DefaultPluginManager(Path.of(args[1]));
        manager.loadPlugins();
        manager.startPlugins();
        BusyHost host = new BusyHost(manager.getExtensions(Handwriter.class).get(0));
        host.run(Integer.parseInt(args[0]));
        Files.write(Path.of(args[3]), host.note(args[2], 7));
        manager.stopPlugins();
        manager.unloadPlugins();
    }

    private void run(int requests) throws IOException, InterruptedException, ExecutionException {
        for (int seed = 0; seed < requests; seed++) {
            alone.add(note("Hi", seed));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Boolean>> same = IntStream.range(0, THREADS * requests)
                .mapToObj(i -> threads.submit(() -> isSame(i % requests, THREADS * requests / 4)))
                .toList();
        for (Future<Boolean> each : same) {
            require(each.get(), "a note differs from that of one thread alone");
        }
        threads.shutdown();
        int now = residentMb();
        System.out.printf(
                "%d requests in %d threads: resident %d MB after a quarter, %d MB after all%n",
                same.size(), THREADS, memoryMb.get(), now);
        require(same.size() < LEAST_TO_MEASURE || now <= GROWTH * memoryMb.get(), "memory grew");
    }

    private boolean isSame(int seed, int quarter) throws IOException {
        byte[] note = note("Hi", seed);
        if (done.incrementAndGet() == quarter) {
            memoryMb.set(residentMb());
        }
        return Arrays.equals(alone.get(seed), note);
    }

    private byte[] note(String text, int seed) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        handwriter.write(
                handwriter.handwrite(HandwritingRequest.of(text).withSeed(seed)), new Output.Svg(Pen.BLUE_BLACK), to);
        return to.toByteArray();
    }

    /** Resident memory of this process; 0 where there is no {@code /proc}. */
    private static int residentMb() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static void require(boolean condition, String complaint) {
        if (!condition) {
            throw new IllegalStateException(complaint);
        }
    }
}
