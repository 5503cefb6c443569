package org.longhand.model.engine;

import static org.bytedeco.openblas.presets.openblas_nolapack.blas_set_num_threads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The network on the CPU in single precision: products by OpenBLAS, the rest in {@link Kernels}; the batch is split
 * over threads. For the same weights, batch and number of threads the result is the same to the bit.
 */
public final class HostEngine implements Engine {

    private static final ExecutorService WORKERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "longhand-engine");
        thread.setDaemon(true);
        return thread;
    });

    /** Fewer samples are not worth a thread: each reads all weights. */
    private static final int LEAST_SAMPLES = 4;

    static {
        // The threads of the native libraries and ours fight for the same cores: up to 15 times slower.
        blas_set_num_threads(1);
    }

    private final NetworkShape shape;
    private final GradientClip clip;
    private final int threads;
    private final List<HostBuffers> buffers = new ArrayList<>();
    private final List<HostShard> shards = new ArrayList<>();
    private final List<HostWeights> shardGradients = new ArrayList<>();
    private final StateLayout stateLayout;
    private HostState state;
    private float[] outputs = {};
    private float[][] lastPhi = {};
    private HostOutput output;
    private Optional<HostWeights> lastWeights = Optional.empty();
    private int batch;
    private int steps;

    /**
     * An engine without activations yet.
     *
     * @param threads largest number of threads that share a batch
     */
    public HostEngine(NetworkShape shape, GradientClip clip, int threads) {
        this.shape = shape;
        this.clip = clip;
        this.threads = threads;
        this.stateLayout = new StateLayout(shape);
        this.state = HostState.zero(stateLayout, 1);
        this.output = new HostOutput(shape.outputs(), 1, 1);
    }

    @Override
    public INDArray forward(
            Map<String, INDArray> weights, INDArray offsets, Condition condition, Optional<INDArray> initial) {
        steps = Math.toIntExact(offsets.size(2));
        split(Math.toIntExact(offsets.size(0)));
        HostWeights hostWeights =
                lastWeights.filter(last -> last.isOf(weights)).orElseGet(() -> HostWeights.of(shape, weights));
        lastWeights = Optional.of(hostWeights);
        float[] points = HostArrays.columns(offsets);
        float[] style = shape.style() > 0 ? HostArrays.copy(condition.style()) : new float[0];
        state = state.from(initial, stateLayout, batch);
        outputs = new float[shape.outputs() * batch * steps];
        lastPhi = new float[batch][0];
        inParallel(shard -> {
            shard.forward(hostWeights, points, batch, steps, condition.text(), style, state);
            shard.copyOutputs(outputs, batch);
            shard.copyState(state);
            if (shape.readsText()) {
                shard.copyLastPhi(lastPhi);
            }
        });
        output = output.ofSize(batch, steps);
        return output.of(outputs);
    }

    @Override
    public INDArray lastState() {
        return state.array();
    }

    @Override
    public float[] lastState(int sample) {
        return state.of(sample);
    }

    @Override
    public float[] lastOutput(int sample) {
        int from = ((steps - 1) * batch + sample) * shape.outputs();
        return Arrays.copyOfRange(outputs, from, from + shape.outputs());
    }

    @Override
    public float[] lastPhi(int sample) {
        return lastPhi[sample];
    }

    @Override
    public INDArray backward(Map<String, INDArray> weights, INDArray epsilon, Map<String, INDArray> gradients) {
        HostWeights hostWeights = HostWeights.of(shape, weights);
        HostWeights hostGradients = HostWeights.of(shape, gradients);
        float[] outputGradient = HostArrays.columns(epsilon);
        for (int i = 0; i < outputGradient.length; i++) {
            outputGradient[i] = Kernels.clip(outputGradient[i], clip.output());
        }
        float[] styleGradient = new float[shape.style() * batch];
        inParallel(shard -> {
            int i = shards.indexOf(shard);
            HostWeights target = i == 0 || gradients.isEmpty() ? hostGradients : shardGradients.get(i - 1);
            shard.backward(hostWeights, outputGradient, batch, target, styleGradient);
        });
        for (int i = 1; i < shards.size() && !gradients.isEmpty(); i++) {
            hostGradients.add(shardGradients.get(i - 1));
        }
        return shape.style() == 0
                ? Nd4j.empty(DataType.FLOAT)
                : Nd4j.createFromArray(styleGradient).reshape('c', batch, shape.style());
    }

    private void split(int newBatch) {
        int count = Math.max(1, Math.min(threads, newBatch / LEAST_SAMPLES));
        if (newBatch == batch && shards.size() == count) {
            return;
        }
        batch = newBatch;
        shards.clear();
        for (int i = 0; i < count; i++) {
            if (i == buffers.size()) {
                buffers.add(new HostBuffers());
            }
            int from = batch * i / count;
            shards.add(new HostShard(shape, clip, from, batch * (i + 1) / count - from, buffers.get(i)));
        }
        while (shardGradients.size() < count - 1) {
            Map<String, FloatPointer> blocks = new HashMap<>();
            new ParameterLayout(shape).blocks().forEach(b -> blocks.put(b.name(), new FloatPointer(b.length())));
            shardGradients.add(new HostWeights(shape, blocks));
        }
    }

    private void inParallel(Consumer<HostShard> work) {
        List<Future<?>> others = new ArrayList<>();
        for (HostShard shard : shards.subList(1, shards.size())) {
            others.add(WORKERS.submit(() -> work.accept(shard)));
        }
        try {
            work.accept(shards.get(0));
        } finally {
            others.forEach(HostEngine::join);
        }
    }

    /** Waits even if interrupted: the worker uses buffers that the next call uses again. */
    private static void join(Future<?> worker) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    worker.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the network failed in a worker thread", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
