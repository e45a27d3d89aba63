package dev.cv.cli;

import dev.cv.render.ResumeRenderer;
import java.util.function.Supplier;

/** A renderer for the runs of one process. What it keeps of the fonts of contents it loses now and then, so that it stays small. */
final class SharedRenderer implements Supplier<ResumeRenderer> {

    private static final int USES = 200;

    private ResumeRenderer renderer = new ResumeRenderer();
    private int uses;

    @Override
    public synchronized ResumeRenderer get() {
        uses++;
        if (uses % USES == 0) {
            renderer = new ResumeRenderer();
        }
        return renderer;
    }
}
