package org.longhand.samples.embed;

import org.nd4j.linalg.factory.Nd4j;

/** A host that computes with its own ND4J, before and after the host that is named first. */
final class ComputingHost {

    private ComputingHost() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        requireNine();
        WrappedHost.start(args, ComputingHost.class.getClassLoader());
        requireNine();
    }

    /** ND4J looks for its back end in the thread's class loader. */
    private static void requireNine() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ComputingHost.class.getClassLoader());
        double sum = Nd4j.ones(3, 3).mmul(Nd4j.ones(3, 1)).sumNumber().doubleValue();
        thread.setContextClassLoader(before);
        if (sum != 9) {
            throw new IllegalStateException("nine ones add up to " + sum);
        }
    }
}
