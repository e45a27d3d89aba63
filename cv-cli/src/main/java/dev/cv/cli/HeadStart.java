package dev.cv.cli;

import dev.cv.ats.FieldRecognizer;
import dev.cv.render.ResumeRenderer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A renderer that loads its engine on a second thread, where there is a second core, while the first reads the input. */
final class HeadStart implements Supplier<ResumeRenderer> {

    private final ResumeRenderer renderer;
    private final FutureTask<?> warmUp;

    HeadStart() {
        renderer = new ResumeRenderer();
        // The task keeps to itself what goes wrong: the real page will fail in the same way and say so.
        warmUp = new FutureTask<>(renderer::warmUp, null);
        Thread thread = new Thread(this::warmUp, "warm-up");
        thread.setDaemon(true);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            thread.start();
        } else {
            warmUp.cancel(/* mayInterruptIfRunning= */ false);
        }
    }

    /** The engine first; what reads its PDF back while the page is set. */
    private void warmUp() {
        warmUp.run();
        new FutureTask<>(FieldRecognizer::warmUp, null).run();
    }

    /** Waits for the engine to be loaded, as two threads that load it could wait for each other for ever. */
    @Override
    public ResumeRenderer get() {
        try {
            warmUp.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            return renderer;
        }
        return renderer;
    }
}
