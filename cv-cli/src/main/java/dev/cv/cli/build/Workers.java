package dev.cv.cli.build;

import dev.cv.cli.world.ThisProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Does the same to many things, on all processors; what comes of it is in the order of the things. */
public final class Workers {

    /** What a worker needs, so that a small heap has few of them. */
    private static final long BYTES_EACH = 128L << 20;

    private Workers() {}

    /**
     * Does the first thing alone, so that threads needn't load the same classes at once, and the others beside each other.
     *
     * @param work takes one thing; it is called from several threads
     * @throws RuntimeException what the work threw for the earliest thing that it threw for; an error likewise
     */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        AtomicInteger next = new AtomicInteger();
        List<FutureTask<R>> tasks = new ArrayList<>();
        for (T thing : things) {
            tasks.add(new FutureTask<>(() -> {
                boolean done = false;
                try {
                    R result = work.apply(thing);
                    done = true;
                    return result;
                } finally {
                    if (!done) {
                        next.set(things.size()); // no more are begun
                    }
                }
            }));
        }
        runOne(tasks, next);
        Runnable loop = () -> {
            while (runOne(tasks, next)) {}
        };
        for (int i = 1; i < Math.min(ThisProcess.atOnce(BYTES_EACH), tasks.size() - 1); i++) {
            Thread thread = new Thread(loop, "worker " + i);
            thread.setDaemon(true);
            thread.start();
        }
        loop.run();
        return results(tasks);
    }

    private static <R> boolean runOne(List<FutureTask<R>> tasks, AtomicInteger next) {
        int number = next.getAndIncrement();
        if (number >= tasks.size()) {
            return false;
        }
        tasks.get(number).run();
        return true;
    }

    private static <R> List<R> results(List<FutureTask<R>> tasks) {
        List<R> results = new ArrayList<>();
        try {
            for (FutureTask<R> task : tasks) {
                results.add(task.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others worked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
        return results;
    }
}
