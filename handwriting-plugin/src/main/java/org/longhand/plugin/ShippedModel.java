package org.longhand.plugin;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.longhand.hand.HandCatalog;
import org.longhand.hand.HandFile;
import org.longhand.model.CandidateSampler;
import org.longhand.model.DoodleSampler;
import org.longhand.model.LineSampler;
import org.longhand.model.Model;
import org.longhand.model.NetworkSampler;
import org.longhand.model.ReadingJudge;
import org.longhand.model.SamplerThreads;
import org.longhand.model.SharedDoodler;
import org.longhand.model.network.EngineFactory;
import org.longhand.model.recognition.Recognizer;
import org.longhand.natives.NativeLibraries;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.pf4j.PluginClassLoader;

/** The networks and the hands that come with the plugin: the one place that knows their files. */
final class ShippedModel {

    private static final String HANDS = "/org/longhand/hand/hands.csv";
    private static final String MODEL = "/org/longhand/model/handwriting.model";
    private static final String DOODLE_HANDS = "/org/longhand/hand/doodle-hands.csv";
    private static final String DOODLE_MODEL = "/org/longhand/model/doodle.model";
    private static final String CARD = "/org/longhand/model/MODEL_CARD.md";
    private static final String RECOGNIZER = "/org/longhand/model/recognizer.model";
    private static final String VERSION = "/org/longhand/plugin/version.txt";

    /** The same on every machine: the last bits of the ink depend on it. */
    private static final int THREADS = 2;

    /** Each takes memory for a network, and the cores are soon all busy. */
    private static final int MOST_SAMPLERS = 4;

    private static final AtomicInteger RELEASES = new AtomicInteger();

    private static Optional<TrainedPen> pen = Optional.empty();
    private static Optional<TrainedDoodler> doodler = Optional.empty();
    private static Optional<SamplerThreads> network = Optional.empty();

    private ShippedModel() {}

    /**
     * Reads the hands.
     *
     * @throws IllegalStateException if the plugin was built without them
     */
    static HandCatalog hands() {
        return hands(HANDS);
    }

    private static HandCatalog hands(String resource) {
        try (InputStream in = open(resource)) {
            return HandFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The network, the same for all. Its file is read at the first call, and its libraries are loaded at the first line.
     *
     * @throws IllegalStateException if the plugin was built without it, or its file is damaged
     */
    static synchronized TrainedPen pen() {
        if (pen.isEmpty()) {
            pen = Optional.of(load());
        }
        return pen.get();
    }

    /**
     * The network that doodles, likewise. It shares the other's thread.
     *
     * @throws IllegalStateException if the plugin was built without it, or its file is damaged
     */
    static synchronized TrainedDoodler doodler() {
        if (doodler.isEmpty()) {
            TrainedPen other = pen();
            Model model = model(DOODLE_MODEL);
            DoodleSampler shared = new SharedDoodler(network.orElseThrow().first(), () -> sampler(model));
            doodler = Optional.of(new TrainedDoodler(shared, hands(DOODLE_HANDS), other.version(), model.sha256()));
        }
        return doodler.get();
    }

    /** Ends what the networks are writing and lets go of them. */
    static synchronized void release() {
        network.ifPresent(SamplerThreads::close);
        network = Optional.empty();
        doodler = Optional.empty();
        pen = Optional.empty();
        RELEASES.incrementAndGet();
    }

    /** How often that was done. */
    static int releases() {
        return RELEASES.get();
    }

    /**
     * The network as plain data, read at every call.
     *
     * @throws IllegalStateException if the plugin was built without it, or its file is damaged
     */
    static Model model() {
        return model(MODEL);
    }

    private static Model model(String resource) {
        try (InputStream in = new BufferedInputStream(open(resource), 1 << 16)) {
            return Model.read(in);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the network in the plugin cannot be read: %s; install the plugin again".formatted(e.getMessage()),
                    e);
        }
    }

    private static TrainedPen load() {
        Model model = model();
        try (InputStream recognizerFile = open(RECOGNIZER)) {
            byte[] recognizer = recognizerFile.readAllBytes();
            int samplers = Math.min(MOST_SAMPLERS, Runtime.getRuntime().availableProcessors());
            SamplerThreads shared = new SamplerThreads(model.alphabet(), () -> sampler(model, recognizer), samplers);
            network = Optional.of(shared);
            return new TrainedPen(shared, version(), model.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to know about the network, as Markdown. */
    static String card() {
        try (InputStream in = open(CARD)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes ND4J ready for the thread that calls, before anything else of it is used.
     *
     * @throws IllegalStateException if the native libraries cannot be unpacked
     */
    static void prepareNatives() {
        provideNativeLibraries();
        Nd4j.getBackend(); // before NativeOpsHolder, which would stay broken
        // For this thread: OpenMP's threads slow each other down, and the host need not know of OMP_NUM_THREADS.
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }

    private static void provideNativeLibraries() {
        if (ShippedModel.class.getClassLoader() instanceof PluginClassLoader loader) {
            try {
                NativeLibraries.jar(loader).ifPresent(jar -> loader.addFile(jar.toFile()));
            } catch (IOException e) {
                throw new IllegalStateException(
                        "the plugin cannot unpack its native libraries: %s; make room, or name a folder with -D%s=DIR"
                                .formatted(e.getMessage(), "org.bytedeco.javacpp.cachedir"),
                        e);
            }
        }
    }

    /** The plugin's version, which the build puts into the file. */
    private static String version() throws IOException {
        try (InputStream in = open(VERSION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static NetworkSampler sampler(Model model) {
        prepareNatives();
        return new NetworkSampler(model, EngineFactory.fastest(THREADS));
    }

    private static LineSampler sampler(Model model, byte[] recognizer) {
        NetworkSampler sampler = sampler(model);
        try {
            return new CandidateSampler(
                    sampler, new ReadingJudge(Recognizer.read(new ByteArrayInputStream(recognizer))));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the recognizer in the plugin cannot be read: %s; install the plugin again"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = ShippedModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(
                    "this build of the plugin lacks %s; take a released plugin".formatted(resource));
        }
        return in;
    }
}
