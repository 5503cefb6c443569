package org.longhand.plugin;

import org.deeplearning4j.config.DL4JClassLoading;
import org.nd4j.common.config.ND4JClassLoading;
import org.pf4j.Plugin;

/** Life cycle of the plugin. */
public final class LonghandPlugin extends Plugin {

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
}
