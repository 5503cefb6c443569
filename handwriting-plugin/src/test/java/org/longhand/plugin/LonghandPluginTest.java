package org.longhand.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.deeplearning4j.config.DL4JClassLoading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.api.Handwriter;
import org.nd4j.common.config.ND4JClassLoading;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginWrapper;

class LonghandPluginTest {

    @Test
    void librariesLookForTheirBackEndsInThePlugin() {
        ND4JClassLoading.setNd4jClassloader(ClassLoader.getPlatformClassLoader());
        DL4JClassLoading.setDl4jClassloader(ClassLoader.getPlatformClassLoader());

        new LonghandPlugin(requiring("*")).start();

        assertSame(LonghandPlugin.class.getClassLoader(), ND4JClassLoading.getNd4jClassloader());
        assertSame(LonghandPlugin.class.getClassLoader(), DL4JClassLoading.getDl4jClassloader());
    }

    @ParameterizedTest
    @ValueSource(strings = {">=99.0.0", "<0.1.0"})
    void hostWithAnotherApiIsRefused(String required) {
        LonghandPlugin plugin = new LonghandPlugin(requiring(required));

        Exception refusal = assertThrows(IllegalStateException.class, plugin::start);

        assertEquals(
                "the plugin longhand requires plugin-api %s, but the host has %s; take another version of the plugin or of plugin-api"
                        .formatted(required, Handwriter.API_VERSION),
                refusal.getMessage());
    }

    private static PluginWrapper requiring(String api) {
        return new PluginWrapper(
                new DefaultPluginManager(),
                new DefaultPluginDescriptor("longhand", "", "", "1.0.0", api, "", ""),
                Path.of("longhand"),
                LonghandPlugin.class.getClassLoader());
    }
}
