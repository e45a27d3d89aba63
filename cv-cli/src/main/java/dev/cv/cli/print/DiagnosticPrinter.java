package dev.cv.cli.print;

import dev.cv.source.Diagnostic;
import dev.cv.source.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints findings as they were asked for; without colour the human form is what a diagnostic itself says.
 *
 * @param colour whether a terminal shows the human form
 */
public record DiagnosticPrinter(DiagnosticFormat format, boolean colour) {

    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";
    private static final String YELLOW = "\u001B[1;33m";
    private static final String CYAN = "\u001B[1;36m";
    private static final String RESET = "\u001B[0m";

    public void print(List<Diagnostic> findings, OutputStream to) throws IOException {
        StringBuilder text = new StringBuilder();
        if (format == DiagnosticFormat.SARIF) {
            text.append(Sarif.ofDiagnostics(findings)).append(System.lineSeparator());
        } else {
            findings.forEach(finding -> text.append(text(finding)).append(System.lineSeparator()));
        }
        to.write(text.toString().getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private String text(Diagnostic diagnostic) {
        return switch (format) {
            case HUMAN -> colour ? coloured(diagnostic) : diagnostic.toString();
            case JSON -> JsonLine.of(diagnostic);
            case GITHUB -> GithubAnnotation.of(diagnostic);
            case SARIF -> throw new IllegalStateException("all findings are one document");
        };
    }

    /** Place, severity and message, in a line. */
    String head(Diagnostic diagnostic) {
        String text = diagnostic.position().map(at -> Visible.of(at + ": ")).orElse("")
                + diagnostic.severity().label() + ": " + diagnostic.message();
        return colour ? coloured(diagnostic, text) : text;
    }

    private static String coloured(Diagnostic diagnostic) {
        return coloured(diagnostic, diagnostic.toString());
    }

    private static String coloured(Diagnostic diagnostic, String text) {
        String label = diagnostic.severity().label() + ":";
        String shade = switch (diagnostic.severity()) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
        int at = text.indexOf(label);
        return BOLD + text.substring(0, at) + RESET + shade + label + RESET + text.substring(at + label.length());
    }
}
