package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.deeplearning4j.config.DL4JClassLoading;
import org.junit.jupiter.api.Test;
import org.nd4j.common.config.ND4JClassLoading;

class LonghandPluginTest {

    @Test
    void librariesLookForTheirBackEndsInThePlugin() {
        ND4JClassLoading.setNd4jClassloader(ClassLoader.getPlatformClassLoader());
        DL4JClassLoading.setDl4jClassloader(ClassLoader.getPlatformClassLoader());

        new LonghandPlugin().start();

        assertSame(LonghandPlugin.class.getClassLoader(), ND4JClassLoading.getNd4jClassloader());
        assertSame(LonghandPlugin.class.getClassLoader(), DL4JClassLoading.getDl4jClassloader());
    }
}
