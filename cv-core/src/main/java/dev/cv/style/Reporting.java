package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.source.Position;
import dev.cv.source.Problem;
import java.util.Optional;

/** Reports what may have a repair. */
final class Reporting {

    private Reporting() {}

    static void report(Findings findings, Optional<Repair> repair, Problem problem, Position at, Object... details) {
        if (repair.isPresent()) {
            findings.report(repair.get(), problem, at, details);
        } else {
            findings.report(problem, at, details);
        }
    }
}
