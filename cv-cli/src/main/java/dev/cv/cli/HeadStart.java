package dev.cv.cli;

import dev.cv.render.ResumeRenderer;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A renderer that loads its engine on a second thread, where there is a second core, while the first reads the input. */
final class HeadStart implements Supplier<ResumeRenderer> {

    private final ResumeRenderer renderer;
    private final Thread warmUp;

    HeadStart() {
        renderer = new ResumeRenderer();
        // The task keeps to itself what goes wrong: the real page will fail in the same way and say so.
        warmUp = new Thread(new FutureTask<>(renderer::warmUp, null), "warm-up");
        warmUp.setDaemon(true);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            warmUp.start();
        }
    }

    /** Waits for the engine to be loaded, as two threads that load it could wait for each other for ever. */
    @Override
    public ResumeRenderer get() {
        try {
            warmUp.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return renderer;
    }
}
