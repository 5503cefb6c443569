package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.deeplearning4j.config.DL4JClassLoading;
import org.junit.jupiter.api.Test;
import org.nd4j.common.config.ND4JClassLoading;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginWrapper;

class LonghandPluginTest {

    @Test
    void librariesLookForTheirBackEndsInThePlugin() {
        ND4JClassLoading.setNd4jClassloader(ClassLoader.getPlatformClassLoader());
        DL4JClassLoading.setDl4jClassloader(ClassLoader.getPlatformClassLoader());

        new LonghandPlugin(wrapper()).start();

        assertSame(LonghandPlugin.class.getClassLoader(), ND4JClassLoading.getNd4jClassloader());
        assertSame(LonghandPlugin.class.getClassLoader(), DL4JClassLoading.getDl4jClassloader());
    }

    private static PluginWrapper wrapper() {
        return new PluginWrapper(
                new DefaultPluginManager(),
                new DefaultPluginDescriptor(),
                Path.of("longhand"),
                LonghandPlugin.class.getClassLoader());
    }
}
