package org.longhand.model.network;

import org.longhand.model.engine.Engine;
import org.longhand.model.engine.GradientClip;
import org.longhand.model.engine.HostArrays;
import org.longhand.model.engine.HostEngine;
import org.longhand.model.engine.NetworkShape;
import org.longhand.model.engine.PortableEngine;
import org.nd4j.linalg.api.buffer.DataType;

/** Chooses what runs a network. */
@FunctionalInterface
public interface EngineFactory {

    /** A new engine for one network. */
    Engine create(NetworkShape shape, GradientClip clip, DataType type);

    /** The CPU engine on so many threads; single precision only. */
    static EngineFactory host(int threads) {
        return (shape, clip, type) -> new HostEngine(shape, clip, threads);
    }

    /** The engine of ND4J operations, for any back end and floating point type. */
    static EngineFactory portable() {
        return PortableEngine::new;
    }

    /** The CPU engine if ND4J computes on the CPU, else the portable one. */
    static EngineFactory fastest(int threads) {
        return HostArrays.areUsed() ? host(threads) : portable();
    }
}
