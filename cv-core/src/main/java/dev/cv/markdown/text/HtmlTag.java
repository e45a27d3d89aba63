package dev.cv.markdown.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A start or an end tag.
 *
 * @param name the element's name, in lower case if HTML has it
 * @param attributes what it says of the element; an end tag says nothing
 * @param closed whether a slash ends it
 * @param end where the text goes on behind it
 */
public record HtmlTag(String name, Map<String, String> attributes, boolean closed, int end) {

    /** The start tag at {@code from}. */
    public static @Nullable HtmlTag startAt(MappedText text, int from) {
        return from < text.length() && text.charAt(from) == '<' ? new Reader(text, from + 1).startTag() : null;
    }

    /** The end tag at {@code from}. */
    public static @Nullable HtmlTag endAt(MappedText text, int from) {
        return text.startsWith("</", from) ? new Reader(text, from + 2).endTag() : null;
    }

    /** Where the comment at {@code from} ends, or -1. */
    public static int commentEnd(MappedText text, int from) {
        return text.startsWith("<!--", from) ? endOf(text, "-->", from + 4) : -1;
    }

    /** Where the processing instruction at {@code from} ends, or -1. */
    public static int instructionEnd(MappedText text, int from) {
        return text.startsWith("<?", from) ? endOf(text, "?>", from + 2) : -1;
    }

    private static int endOf(MappedText text, String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(mark, i)) {
                return i + mark.length();
            }
        }
        return -1;
    }

    /** Where the name that begins at {@code from} ends; {@code from} if none does. */
    public static int nameEnd(MappedText text, int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end), end == from)) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return Character.isLetter(c)
                || c == '_'
                || c == ':'
                || (!first && (Character.isDigit(c) || c == '-' || c == '.'));
    }

    private static final class Reader {

        private final MappedText text;
        private int position;

        Reader(MappedText text, int position) {
            this.text = text;
            this.position = position;
        }

        @Nullable
        HtmlTag startTag() {
            String name = name();
            if (name.isEmpty()) {
                return null;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            while (attribute(attributes, HtmlElements.isKnown(name.toLowerCase(Locale.ROOT)))) {}
            skipSpace();
            boolean closed = skip('/');
            return skip('>') ? new HtmlTag(HtmlElements.nameOf(name), attributes, closed, position) : null;
        }

        @Nullable
        HtmlTag endTag() {
            String name = name();
            skipSpace();
            return !name.isEmpty() && skip('>')
                    ? new HtmlTag(HtmlElements.nameOf(name), Map.of(), false, position)
                    : null;
        }

        private String name() {
            int from = position;
            position = nameEnd(text, from);
            return text.subSequence(from, position).toString();
        }

        private boolean attribute(Map<String, String> attributes, boolean lowerCase) {
            int from = position;
            skipSpace();
            String name = position > from ? name() : "";
            if (name.isEmpty()) {
                position = from;
                return false;
            }
            attributes.put(lowerCase ? name.toLowerCase(Locale.ROOT) : name, value());
            return true;
        }

        /** The value behind an equals sign, in quotes or a single word; without one, empty. */
        private String value() {
            int from = position;
            skipSpace();
            if (skip('=')) {
                skipSpace();
                String value = isAt('"') || isAt('\'') ? quoted() : word();
                if (value != null) {
                    return value;
                }
            }
            position = from;
            return "";
        }

        private @Nullable String quoted() {
            char quote = text.charAt(position);
            for (int i = position + 1; i < text.length(); i++) {
                if (text.charAt(i) == quote) {
                    String value = text.subSequence(position + 1, i).toString();
                    position = i + 1;
                    return value;
                }
            }
            return null;
        }

        private @Nullable String word() {
            int from = position;
            while (position < text.length()
                    && (Character.isLetterOrDigit(text.charAt(position)) || text.charAt(position) == '_')) {
                position++;
            }
            return position > from ? text.subSequence(from, position).toString() : null;
        }

        private void skipSpace() {
            while (position < text.length() && MappedText.isSpace(text.charAt(position))) {
                position++;
            }
        }

        private boolean isAt(char c) {
            return position < text.length() && text.charAt(position) == c;
        }

        private boolean skip(char c) {
            boolean there = isAt(c);
            position += there ? 1 : 0;
            return there;
        }
    }
}
