package dev.cv.cli.print;

import dev.cv.audit.Finding;
import dev.cv.audit.Repair;
import dev.cv.source.Diagnostic;
import dev.cv.source.Position;
import java.util.Locale;

/** A diagnostic as a JSON object on one line; a field that has nothing to say is left out. (FORMAT.md, "Diagnostics") */
public final class JsonLine {

    private final StringBuilder json = new StringBuilder("{");

    private JsonLine() {}

    static String of(Diagnostic diagnostic) {
        return line(diagnostic).json.append('}').toString();
    }

    /** A line for a finding, with what would mend it. */
    static String of(Finding finding) {
        JsonLine line = line(finding.diagnostic());
        finding.repair().ifPresent(line::repair);
        return line.json.append('}').toString();
    }

    private void repair(Repair repair) {
        Position start = repair.file().at(repair.start());
        Position end = repair.file().at(repair.end());
        JsonLine inner = new JsonLine()
                .text("file", repair.file().shownAs())
                .number("line", start.line())
                .number("column", start.column())
                .number("endLine", end.line())
                .number("endColumn", end.column())
                .text("replacement", repair.replacement());
        name("repair").json.append(inner.json).append('}');
    }

    private static JsonLine line(Diagnostic diagnostic) {
        JsonLine line = new JsonLine();
        diagnostic
                .position()
                .ifPresent(at -> line.text("file", at.file().shownAs())
                        .number("line", at.line())
                        .number("column", at.column()));
        line.text("severity", diagnostic.severity().label())
                .text("rule", diagnostic.rule())
                .text("message", diagnostic.message());
        if (!diagnostic.hint().isEmpty()) {
            line.text("hint", diagnostic.hint());
        }
        diagnostic.position().ifPresent(at -> line.text("sourceLine", at.lineText()));
        return line;
    }

    private JsonLine text(String name, String value) {
        name(name).json.append(quoted(value));
        return this;
    }

    private JsonLine number(String name, int value) {
        name(name).json.append(value);
        return this;
    }

    private JsonLine name(String name) {
        json.append(json.length() == 1 ? "" : ",").append(quoted(name)).append(':');
        return this;
    }

    /** A JSON string in ASCII, which is read the same in whatever encoding a reader takes it for. */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().map(JsonLine::wellFormed).forEach(character -> {
            if (character == '"' || character == '\\') {
                json.append('\\').append((char) character);
            } else if (character >= ' ' && character <= '~') {
                json.append((char) character);
            } else {
                Character.toString(character)
                        .chars()
                        .forEach(unit -> json.append(String.format(Locale.ROOT, "\\u%04x", unit)));
            }
        });
        return json.append('"').toString();
    }

    /** Half a surrogate pair is no character, and many parsers refuse it even as an escape. */
    private static int wellFormed(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
    }
}
