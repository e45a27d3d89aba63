package dev.cv.cli.build;

import dev.cv.ats.FieldRecognizer;
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
import java.util.Set;

/** What is done where an applicant tracking system does not find a field in the PDF. */
public enum ReadBack {
    WARN,
    STRICT,
    OFF;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Warns of each field of the résumé that can't be recovered from the bytes of its PDF. */
    static void check(Products made, Diagnostics diagnostics) {
        if (made.pdf().isEmpty()) {
            return;
        }
        try {
            ReadText text = ReadText.ofOurs(made.bytes(OutputForms.PDF), Set.of(Order.STREAM));
            Recall.of(made.resume(), FieldRecognizer.recognize(text.in(Order.STREAM), text.links()))
                    .report(made.pdf().get().missingGlyphs(), diagnostics);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was made a moment ago: only a bug gets here
        }
    }

    /** Whether what was not found forbids to write anything. */
    public boolean forbids(List<Diagnostic> findings) {
        return this == STRICT && lost(findings) > 0;
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
