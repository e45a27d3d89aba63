package dev.cv.json;

import dev.cv.values.YamlValue;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/** JSON as text, indented by two spaces; the same bytes for the same value. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The value and a line end. */
    static String of(YamlValue value) {
        JsonText text = new JsonText();
        text.write(value, 0);
        return text.out.append('\n').toString();
    }

    private void write(YamlValue value, int depth) {
        if (value instanceof YamlValue.Scalar scalar) {
            if (scalar.quoted()) {
                quote(scalar.text());
            } else {
                out.append(scalar.text());
            }
        } else if (value instanceof YamlValue.Sequence sequence) {
            Iterator<YamlValue> values = sequence.values().iterator();
            out.append('[');
            while (values.hasNext()) {
                line(depth + 1);
                write(values.next(), depth + 1);
                out.append(values.hasNext() ? "," : "");
            }
            close(']', depth, sequence.values().isEmpty());
        } else if (value instanceof YamlValue.Mapping mapping) {
            Iterator<Map.Entry<String, YamlValue>> entries =
                    mapping.values().entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<String, YamlValue> entry = entries.next();
                line(depth + 1);
                quote(entry.getKey());
                out.append(": ");
                write(entry.getValue(), depth + 1);
                out.append(entries.hasNext() ? "," : "");
            }
            close('}', depth, mapping.values().isEmpty());
        }
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void close(char bracket, int depth, boolean empty) {
        if (!empty) {
            line(depth);
        }
        out.append(bracket);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || isLone(text, i)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Half of a character, which UTF-8 has no bytes for. */
    private static boolean isLone(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
