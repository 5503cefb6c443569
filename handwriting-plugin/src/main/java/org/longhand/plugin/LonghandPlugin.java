package org.longhand.plugin;

import org.deeplearning4j.config.DL4JClassLoading;
import org.longhand.api.Handwriter;
import org.nd4j.common.config.ND4JClassLoading;
import org.pf4j.DefaultVersionManager;
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
     *
     * @throws IllegalStateException if the host has a version of the API that the plugin does not work with
     */
    @Override
    public void start() {
        requireApi();
        ClassLoader loader = getClass().getClassLoader();
        ND4JClassLoading.setNd4jClassloader(loader);
        DL4JClassLoading.setDl4jClassloader(loader);
    }

    /** PF4J asks only if the host told it its version. */
    private void requireApi() {
        String required = state.getDescriptor().getRequires();
        String found = apiOfHost();
        if (!new DefaultVersionManager().checkVersionConstraint(found, required)) {
            throw new IllegalStateException(
                    "the plugin %s requires plugin-api %s, but the host has %s; take another version of the plugin or of plugin-api"
                            .formatted(state.getPluginId(), required, found));
        }
    }

    /** The constant itself would be the one that the plugin was compiled with. */
    private static String apiOfHost() {
        try {
            return (String) Handwriter.class.getField("API_VERSION").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the host has a plugin-api without a version; take a released one", e);
        }
    }

    /** Ends what is being written and lets go of the network and, if the plugin is unloaded next, of its threads. */
    @Override
    public void stop() {
        ShippedModel.release();
        NativeThreads.endOnceUnloaded(state);
    }
}
