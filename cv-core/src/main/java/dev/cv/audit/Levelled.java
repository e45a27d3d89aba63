package dev.cv.audit;

import dev.cv.source.Diagnostic;
import dev.cv.source.Problem;
import dev.cv.source.Severity;

/** A problem that the content takes for worse, or for less, than it is by itself. */
record Levelled(Problem problem, Severity severity) implements Problem {

    static Diagnostic of(Diagnostic diagnostic, Severity severity) {
        return diagnostic.severity() == severity
                ? diagnostic
                : new Diagnostic(
                        new Levelled(diagnostic.problem(), severity),
                        diagnostic.position(),
                        diagnostic.message(),
                        diagnostic.hint());
    }

    @Override
    public String name() {
        return problem.name();
    }

    @Override
    public Wording wording() {
        return problem.wording().as(severity);
    }
}
