package dev.cv.cli.print;

import dev.cv.source.Diagnostic;
import dev.cv.source.Severity;
import java.util.Locale;

/** A diagnostic as a command to GitHub's workflow runner, which shows it beside the line it is about. */
final class GithubAnnotation {

    private GithubAnnotation() {}

    static String of(Diagnostic diagnostic) {
        String place = diagnostic
                .position()
                .map(at -> String.format(
                        Locale.ROOT,
                        "file=%s,line=%d,col=%d,",
                        property(at.file().shownAs()),
                        at.line(),
                        at.column()))
                .orElse("");
        String hint = diagnostic.hint().isEmpty() ? "" : "\nhint: " + diagnostic.hint();
        return String.format(
                Locale.ROOT,
                "::%s %stitle=%s::%s",
                diagnostic.severity() == Severity.NOTE
                        ? "notice"
                        : diagnostic.severity().label(),
                place,
                property(diagnostic.rule()),
                data(diagnostic.message() + hint));
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
