package dev.cv.cli;

import dev.cv.ats.FieldRecognizer;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadText;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A renderer that loads its engine on a second thread, where there is a second core, while the first reads the input. */
final class HeadStart implements Supplier<ResumeRenderer> {

    private final ResumeRenderer renderer;
    private final FutureTask<byte[]> warmUp;

    /**
     * Begins to load.
     *
     * @param readsBack whether the PDF will be read back
     */
    HeadStart(boolean readsBack) {
        renderer = new ResumeRenderer();
        // The task keeps to itself what goes wrong: the real page will fail in the same way and say so.
        warmUp = new FutureTask<>(renderer::warmUp);
        Thread thread = new Thread(() -> warmUp(readsBack), "warm-up");
        thread.setDaemon(true);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            thread.start();
        } else {
            warmUp.cancel(/* mayInterruptIfRunning= */ false);
        }
    }

    /** The engine first; what reads its PDF back while the page is set. */
    private void warmUp(boolean readsBack) {
        warmUp.run();
        if (readsBack) {
            readBack();
        }
    }

    private void readBack() {
        new FutureTask<>(() -> {
                    FieldRecognizer.warmUp();
                    return ReadText.ofOurs(warmUp.get(), Set.of(ReadText.Order.STREAM));
                })
                .run();
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
