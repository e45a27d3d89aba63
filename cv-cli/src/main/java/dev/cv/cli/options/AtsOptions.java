package dev.cv.cli.options;

import dev.cv.ats.FieldRecognizer;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.Products;
import dev.cv.recall.Recall;
import dev.cv.recall.RecallProblem;
import dev.cv.reread.ReadText;
import dev.cv.reread.ReadText.Order;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Whether each PDF is read back as an applicant tracking system reads it, and held against the content. */
public final class AtsOptions {

    /** What is done where a field isn't found. */
    public enum Level {
        WARN,
        STRICT,
        OFF;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--ats",
            paramLabel = "LEVEL",
            defaultValue = "warn",
            description = "Read the PDF back as applicant tracking systems do, and warn where a field is not found:"
                    + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; strict writes nothing then).")
    private Level level = Level.WARN;

    /** Warns of each field of the résumé that can't be recovered from the bytes of its PDF. */
    public void check(Optional<Products> made, Diagnostics diagnostics) {
        if (level == Level.OFF || made.isEmpty() || made.get().pdf().isEmpty()) {
            return;
        }
        try {
            ReadText text = ReadText.of(made.get().bytes(OutputForm.PDF), Set.of(Order.STREAM));
            Recall.of(made.get().resume(), FieldRecognizer.recognize(text.in(Order.STREAM), text.links()))
                    .report(made.get().pdf().get().missingGlyphs(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was made a moment ago: only a bug gets here
        }
    }

    /** Whether what was not found forbids to write anything. */
    public boolean forbids(List<Diagnostic> findings) {
        return level == Level.STRICT && lost(findings) > 0;
    }

    /** Why nothing is written. */
    public static String reason(List<Diagnostic> findings) {
        long lost = lost(findings);
        return "no PDF is written: with --ats=strict " + (lost == 1 ? "a field" : lost + " fields") + " must be found";
    }

    private static long lost(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.problem() instanceof RecallProblem)
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
    }
}
