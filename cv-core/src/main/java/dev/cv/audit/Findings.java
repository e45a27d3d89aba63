package dev.cv.audit;

import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what rules find, each thing once, however many résumés of a folder it is in. */
public final class Findings {

    private final Set<Finding> found = new LinkedHashSet<>();

    /** Notes a problem that only the author can mend; the details fill the message and the hint. */
    public void report(Problem problem, Position at, Object... details) {
        found.add(new Finding(Diagnostic.of(problem, Optional.of(at), details), Optional.empty()));
    }

    /** Notes a problem with what certainly mends it. */
    public void report(Repair repair, Problem problem, Position at, Object... details) {
        found.add(new Finding(Diagnostic.of(problem, Optional.of(at), details), Optional.of(repair)));
    }

    /** What was found, in that order. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
