package org.longhand.plugin;

import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * The threads in which JavaCPP and ND4J free native memory. They never end by themselves and hold the plugin's class
 * loader, with all its classes and libraries, after it was unloaded. A plugin that is only stopped needs them when it
 * starts again, and PF4J tells a plugin only that it stops; so a thread looks for a while what becomes of it.
 */
final class NativeThreads {

    private static final long LOOK_MS = 100;
    private static final int MOST_LOOKS = 600;
    /** What they may take to free what is left. */
    private static final long GRACE_MS = 1000;

    private NativeThreads() {}

    /** Ends them if the plugin is unloaded within a minute. */
    static void endOnceUnloaded(PluginWrapper plugin) {
        Thread watcher = new Thread(() -> watch(plugin), "longhand-unload");
        watcher.setDaemon(true);
        watcher.setContextClassLoader(null);
        watcher.start();
    }

    private static void watch(PluginWrapper plugin) {
        try {
            for (int look = 0; look < MOST_LOOKS; look++) {
                if (plugin.getPluginState() == PluginState.UNLOADED) {
                    System.gc(); // shows them what there is to free
                    Thread.sleep(GRACE_MS);
                    end(NativeThreads.class.getClassLoader());
                    return;
                }
                Thread.sleep(LOOK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(ClassLoader loader) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getClass().getClassLoader() == loader)
                .forEach(Thread::interrupt);
    }
}
