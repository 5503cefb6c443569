package org.longhand.samples.embed;

import java.util.Arrays;

/** Starts the host that is named first with the other arguments. */
final class WrappedHost {

    private WrappedHost() {}

    static void start(String[] args, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> host = loader.loadClass(WrappedHost.class.getPackageName() + "." + args[0]);
        var main = host.getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }
}
