package dev.cv.launch;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java that is started for the run, with options that a user would not type. To the outside it and this process are one: it has the
 * same streams and terminal, ends when this one is ended, and this one ends as it does.
 */
public final class SecondJava {

    /** Tells the second which process it belongs to. */
    private static final String PARENT = "cv.parent";

    private static final long LOOK_EVERY_MILLIS = 250;
    private static final long PATIENCE_SECONDS = 5;
    private static final int KILLED = 137;

    /** As shells see a process that ended itself, which Java does when it is broken. */
    private static final int ABORTED = 134;

    private SecondJava() {}

    /**
     * Runs a class of the jar and waits for its end.
     *
     * @return its exit code; -1 where it could not be started
     */
    public static int run(JarFacts jar, ClassCache cache, JavaOptions given, Class<?> type, String[] words) {
        List<String> command = new ArrayList<>();
        command.add(program());
        command.addAll(given.withRun());
        command.add(cache.option());
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.add("-cp");
        command.add(jar.path());
        command.add(type.getName());
        for (String word : words) {
            command.add(word);
        }
        for (String word : command) {
            if (!JavaOptions.arrives(word)) {
                return -1;
            }
        }
        if (jar.path().indexOf(File.pathSeparatorChar) >= 0) {
            return -1;
        }
        try {
            int code = waitFor(new ProcessBuilder(command).inheritIO().start());
            if (code == ABORTED) {
                cache.drop();
            }
            return code;
        } catch (IOException e) {
            return -1;
        }
    }

    /** The program that runs Java. */
    public static String program() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    private static int waitFor(Process process) {
        Runtime.getRuntime().addShutdownHook(new Ending(process));
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
    }

    /** Of the second: ends it soon after its parent, which may have had no time to say so. */
    public static void followParent() {
        String parent = System.getProperty(PARENT);
        if (parent != null) {
            Thread thread = new Following(Long.parseLong(parent));
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static final class Following extends Thread {

        private final long parent;

        Following(long parent) {
            super("follow-parent");
            this.parent = parent;
        }

        @Override
        public void run() {
            ProcessHandle self = ProcessHandle.current();
            try {
                while (self.parent().isPresent() && self.parent().get().pid() == parent) {
                    Thread.sleep(LOOK_EVERY_MILLIS);
                }
            } catch (InterruptedException e) {
                return; // nobody does that
            }
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** A signal that ends the first ends the second, and the first is the last to go. */
    private static final class Ending extends Thread {

        private final Process process;

        Ending(Process process) {
            super("end-second");
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        }
    }
}
