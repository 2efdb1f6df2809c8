package dev.backlot.testkit;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The main class of the server's process: it runs the server's own main class, and ends the process when its standard
 * input ends. That is what the operating system does to it when the tests' JVM is gone, however it went.
 */
final class Guard {

    private static final long PATIENCE_MILLIS = 60_000;

    private Guard() {}

    /** Takes the name of the main class and that class' arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        daemon("backlot-guard", Guard::endWithInput).start();
        Method main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
        } catch (InvocationTargetException failed) {
            failed.getCause().printStackTrace();
            System.exit(1);
        }
    }

    private static void endWithInput() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes to it.
            }
        } catch (IOException gone) {
            // As good as its end.
        }
        daemon("backlot-guard-halt", Guard::halt).start();
        System.exit(0);
    }

    private static void halt() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException hurried) {
            // Then at once.
        }
        Runtime.getRuntime().halt(1);
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
