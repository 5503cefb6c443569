package org.longhand.plugin;

import org.deeplearning4j.config.DL4JClassLoading;
import org.nd4j.common.config.ND4JClassLoading;
import org.pf4j.Plugin;
import org.pf4j.PluginWrapper;

/** Life cycle of the plugin. Starting costs next to nothing: the network is loaded when it is needed. */
public final class LonghandPlugin extends Plugin {

    private final PluginWrapper state;

    /**
     * Called by PF4J.
     *
     * @param state tells whether the plugin, once stopped, is unloaded too
     */
    public LonghandPlugin(PluginWrapper state) {
        this.state = state;
    }

    /**
     * Shows ND4J and Deeplearning4j where their back ends are: they look in the thread's class loader, which is the
     * host's. This must come before any of their other classes, which would fail to initialise and stay broken.
     */
    @Override
    public void start() {
        ClassLoader loader = getClass().getClassLoader();
        ND4JClassLoading.setNd4jClassloader(loader);
        DL4JClassLoading.setDl4jClassloader(loader);
    }

    /** Ends what is being written and lets go of the network and, if the plugin is unloaded next, of its threads. */
    @Override
    public void stop() {
        ShippedModel.release();
        NativeThreads.endOnceUnloaded(state);
    }
}
