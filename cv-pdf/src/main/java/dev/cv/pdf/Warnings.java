package dev.cv.pdf;

import com.openhtmltopdf.util.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;

/** Collects what the engine complains about during one run. */
final class Warnings implements Consumer<Diagnostic> {
    private final List<String> seen = new ArrayList<>();

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            seen.add(diagnostic.getFormattedMessage());
        }
    }

    List<String> seen() {
        return seen;
    }
}
