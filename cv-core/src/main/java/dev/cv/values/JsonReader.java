package dev.cv.values;

import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259); a tab within quotes is taken, too. */
public final class JsonReader {

    /** How deep values may be nested; what cv itself writes of Markdown that is 50 deep stays below. */
    private static final int MAX_DEPTH = 500;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*+)(?:\\.\\d++)?(?:[eE][+-]?\\d++)?");

    private final SourceFile file;
    private final String text;
    private final Diagnostics diagnostics;
    private int at;
    private int depth;

    private JsonReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
    }

    /** The only value of a whole file; empty, with a diagnostic, where it can't be read. */
    public static Optional<YamlValue> document(SourceFile file, Diagnostics diagnostics) {
        JsonReader reader = new JsonReader(file, diagnostics);
        try {
            YamlValue value = reader.value();
            reader.skipSpace();
            if (reader.at < reader.text.length()) {
                throw new Invalid(reader.at, "this stands behind its end", "take it out");
            }
            return Optional.of(value);
        } catch (Invalid e) {
            diagnostics.report(YamlProblem.JSON_INVALID, file.at(e.offset), e.said, e.hint);
            return Optional.empty();
        }
    }

    /**
     * The value that a file begins with, and where it ends.
     *
     * @param end behind its last character
     */
    public record Head(YamlValue value, int end) {}

    /** What a file begins with; empty, with a diagnostic, where it can't be read. */
    public static Optional<Head> head(SourceFile file, Diagnostics diagnostics) {
        JsonReader reader = new JsonReader(file, diagnostics);
        try {
            YamlValue value = reader.value();
            return Optional.of(new Head(value, reader.at));
        } catch (Invalid e) {
            diagnostics.report(YamlProblem.JSON_INVALID, file.at(e.offset), e.said, e.hint);
            return Optional.empty();
        }
    }

    /** Leaves the reader at the first thing that is wrong; never seen outside. */
    @SuppressWarnings("serial")
    private static final class Invalid extends RuntimeException {

        private final int offset;
        private final String said;
        private final String hint;

        Invalid(int offset, String said, String hint) {
            super(said, null, false, false);
            this.offset = offset;
            this.said = said;
            this.hint = hint;
        }
    }

    private YamlValue value() {
        skipSpace();
        char c = peek();
        if (c == '{' || c == '[') {
            if (++depth > MAX_DEPTH) {
                throw new Invalid(at, "it is nested more than " + MAX_DEPTH + " deep", "nest less deep");
            }
            YamlValue value = c == '{' ? mapping() : sequence();
            depth--;
            return value;
        }
        return c == '"' ? string() : literal();
    }

    private YamlValue mapping() {
        int start = at++;
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Position> keys = new LinkedHashMap<>();
        while (goesOn(start, '}', values.isEmpty())) {
            int keyStart = at;
            if (peek() != '"') {
                throw wrongKey();
            }
            String key = string().text();
            skipSpace();
            if (peek() != ':') {
                throw new Invalid(at, "a colon is missing after the key \"" + key + "\"", "write \"" + key + "\": …");
            }
            at++;
            keys.putIfAbsent(key, file.at(keyStart));
            if (values.put(key, value()) != null) {
                diagnostics.report(YamlProblem.DUPLICATE_KEY, file.at(keyStart), key);
            }
        }
        return new YamlValue.Mapping(values, keys, file.at(start));
    }

    private Invalid wrongKey() {
        if (peek() == '/' || peek() == '#') {
            return comment();
        }
        String word = word();
        return word.isEmpty()
                ? new Invalid(at, "a key should stand here", "write it as \"name\": …")
                : new Invalid(at, "the key " + word + " is not in quotes", "write \"" + word.replace("'", "") + "\"");
    }

    private YamlValue sequence() {
        int start = at++;
        List<YamlValue> values = new ArrayList<>();
        while (goesOn(start, ']', values.isEmpty())) {
            values.add(value());
        }
        return new YamlValue.Sequence(List.copyOf(values), file.at(start));
    }

    /** Whether one more follows; at the end, behind the bracket. */
    private boolean goesOn(int start, char end, boolean first) {
        skipSpace();
        if (at >= text.length()) {
            throw new Invalid(start, "this bracket is not closed", "write " + end + " at its end");
        }
        if (peek() == end) {
            at++;
            return false;
        }
        if (!first) {
            if (peek() != ',') {
                throw peek() == '/' || peek() == '#'
                        ? comment()
                        : new Invalid(at, "a comma is missing before this", "write a comma between two values");
            }
            int comma = at++;
            skipSpace();
            if (peek() == end) {
                throw new Invalid(comma, "no value follows this comma", "take the comma out");
            }
        }
        return true;
    }

    private YamlValue.Scalar string() {
        int start = at++;
        StringBuilder string = new StringBuilder();
        while (true) {
            if (at >= text.length() || peek() == '\n' || peek() == '\r') {
                throw new Invalid(
                        start, "this quote is not closed on its line", "write \" at its end, and \\n for a line end");
            }
            char c = text.charAt(at++);
            if (c == '"') {
                return new YamlValue.Scalar(string.toString(), /* quoted= */ true, file.at(start));
            }
            if (c < ' ' && c != '\t') {
                throw new Invalid(
                        at - 1,
                        String.format(Locale.ROOT, "the character U+%04X is not allowed", (int) c),
                        "take it out");
            }
            string.append(c == '\\' ? escaped() : c);
        }
    }

    /** Surrogates that are escaped one by one meet in the string. */
    private char escaped() {
        char c = peek();
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            at++;
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        boolean code = c == 'u'
                && at + 5 <= text.length()
                && text.substring(at + 1, at + 5)
                        .chars()
                        .allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128);
        if (!code) {
            throw new Invalid(at - 1, "this backslash escapes nothing", "write \\\\ for a backslash");
        }
        at += 5;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private YamlValue literal() {
        int start = at;
        String word = word();
        at += word.length();
        boolean known = word.equals("true") || word.equals("false") || word.equals("null");
        if (known || NUMBER.matcher(word).matches()) {
            return new YamlValue.Scalar(word, /* quoted= */ false, file.at(start));
        }
        at = start;
        if (at >= text.length()) {
            throw new Invalid(at, "it ends where a value should stand", "begin with { and end with }");
        }
        if (peek() == '/' || peek() == '#') {
            throw comment();
        }
        throw new Invalid(at, "a value should stand here", "put text in double quotes");
    }

    private Invalid comment() {
        return new Invalid(at, "JSON has no comments", "take it out");
    }

    /** What stands here, up to a space or a sign of JSON's; never much of it. */
    private String word() {
        int end = at;
        while (end < text.length()
                && end - at < 400
                && !Character.isWhitespace(text.charAt(end))
                && "{}[],:\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
