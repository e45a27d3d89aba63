package dev.cv.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is found while content is read and laid out; nothing is thrown, nothing is printed. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.position().map(p -> p.file().path()).orElse(""))
            .thenComparing(d -> d.position().map(Position::offset).orElse(-1));

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Notes a problem at a place; the details fill the message and the hint. */
    public void report(Problem problem, Position at, Object... details) {
        found.add(Diagnostic.of(problem, Optional.of(at), details));
    }

    /** Notes a problem that concerns no single place. */
    public void report(Problem problem, Object... details) {
        found.add(Diagnostic.of(problem, Optional.empty(), details));
    }

    /** Whether an error is among them. */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All findings, each once, by file and place. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }
}
