package dev.cv.cli.print;

import dev.cv.audit.Finding;
import dev.cv.audit.Repair;
import dev.cv.source.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints what a check found as it was asked for.
 *
 * @param colour whether a terminal shows the human form
 */
public record FindingPrinter(DiagnosticFormat format, boolean colour) {

    public void print(List<Finding> findings, OutputStream to) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == DiagnosticFormat.SARIF) {
            text.append(Sarif.of(findings)).append(System.lineSeparator());
        } else {
            findings.forEach(finding -> text.append(text(finding)).append(System.lineSeparator()));
        }
        to.write(text.toString().getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private String text(Finding finding) {
        return switch (format) {
            case HUMAN -> human(finding) + System.lineSeparator();
            case JSON -> JsonLine.of(finding);
            case GITHUB -> GithubAnnotation.of(finding.diagnostic());
            case SARIF -> "";
        };
    }

    private String human(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        // A picture has no line to show.
        boolean blank =
                diagnostic.position().filter(at -> !at.lineText().isBlank()).isEmpty();
        StringBuilder text = new StringBuilder(new DiagnosticPrinter(format, colour).head(diagnostic));
        text.append(" [").append(diagnostic.rule()).append(']');
        if (!blank) {
            text.append('\n').append(diagnostic.excerpt());
        }
        if (!diagnostic.hint().isEmpty()) {
            text.append("\n  hint: ").append(diagnostic.hint());
        }
        finding.repair().ifPresent(repair -> text.append("\n  ").append(words(repair)));
        return text.toString();
    }

    private static String words(Repair repair) {
        String old = shown(repair.file().text().substring(repair.start(), repair.end()));
        String replacement = shown(repair.replacement());
        if (old.isEmpty()) {
            return "repair: put in \"" + replacement + "\"";
        }
        return replacement.isEmpty()
                ? "repair: remove \"" + old + "\""
                : "repair: \"" + old + "\" becomes \"" + replacement + "\"";
    }

    private static String shown(String text) {
        String line = text.replace("\r", "").replace("\n", "\\n");
        return line.codePointCount(0, line.length()) > 60
                ? line.substring(0, line.offsetByCodePoints(0, 60)) + "…"
                : line;
    }
}
