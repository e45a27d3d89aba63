package example.document;

import dev.cv.source.Diagnostic;
import dev.cv.source.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of a document.
 *
 * @param pdf the document as a PDF; empty where there is none
 * @param findings what cv has to say about it, with errors among them where there is no PDF
 * @param failure what was thrown that should not have been; empty where cv has answered
 */
public record Outcome(Optional<Pdf> pdf, List<Diagnostic> findings, Optional<Throwable> failure) {

    /**
     * A document that was set.
     *
     * @param bytes never changed
     */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
    public record Pdf(byte[] bytes, int pages, Facts facts) {}

    /** Why there is no PDF, in a few words: what a program can count by. */
    public String reason() {
        return failure.map(thrown -> "failure: " + thrown.getClass().getName())
                .orElseGet(() -> findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::rule)
                        .findFirst()
                        .orElse("nothing to read"));
    }
}
