package dev.cv.cli.check;

import dev.cv.audit.Finding;
import dev.cv.source.Position;
import dev.cv.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A check in a line.
 *
 * @param fix the command that repairs
 */
public record CheckSummary(Inspection.Outcome outcome, String fix) {

    private static final Set<String> OF_TIMES = Set.of("gap", "overlap", "two-present");

    /** {@code 3 warnings, 2 notes in 5 files; 2 can be repaired: cv check --fix}. */
    public String line() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = count(severity);
            if (count > 0) {
                counts.add(words(count, severity.label()));
            }
        }
        if (counts.isEmpty()) {
            return "nothing to mend: " + words(outcome.resumes(), "résumé") + " of " + words(outcome.files(), "file")
                    + " checked";
        }
        long files = outcome.findings().stream()
                .flatMap(finding -> finding.diagnostic().position().stream())
                .map(Position::file)
                .map(file -> file.path())
                .distinct()
                .count();
        long repairs = outcome.findings().stream()
                .map(Finding::repair)
                .filter(Optional::isPresent)
                .count();
        String where = files == 0 ? "" : " in " + words(files, "file");
        return String.join(", ", counts) + where + (repairs == 0 ? "" : "; " + repairs + " can be repaired: " + fix);
    }

    /** Whether a timeline would show what is found. */
    public boolean isAboutTimes() {
        return outcome.findings().stream()
                .anyMatch(finding -> OF_TIMES.contains(finding.diagnostic().rule()));
    }

    public boolean isBad(boolean strict) {
        return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
    }

    private long count(Severity severity) {
        return outcome.findings().stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }

    static String words(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
