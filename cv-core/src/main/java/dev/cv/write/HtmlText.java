package dev.cv.write;

import dev.cv.model.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as HTML, and values as attribute lists, have them: nothing in them is a mark to anybody. */
final class HtmlText {

    /** What is read as a character's name or number. */
    private static final Pattern ENTITY = Pattern.compile("&(?:[\\w:][\\-\\w.:]*+|#\\d++|#x[0-9a-fA-F]++);");

    private HtmlText() {}

    static boolean isEntity(String text, int index) {
        Matcher matcher = ENTITY.matcher(text);
        return matcher.region(index, text.length()).lookingAt();
    }

    /** Text between tags. */
    static String content(String text) {
        return encode(text, "<`|\\\r");
    }

    /** A value between double quotes. */
    static String value(String text) {
        return encode(text, "<>\"`|\\}\n\r\t");
    }

    /** The characters, those that are special by their numbers or names. */
    static String encode(String text, String special) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' && isEntity(text, i)) {
                out.append("&amp;");
            } else if (c == '{' && (i + 1 == text.length() || "{%:".indexOf(text.charAt(i + 1)) >= 0)) {
                out.append("&#123;");
            } else if (special.indexOf(c) >= 0) {
                out.append(entity(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '&' -> "&amp;";
            default -> "&#" + (int) c + ";";
        };
    }

    /** The attributes as they stand in a tag, with a space first. */
    static String attributes(Attributes attributes) {
        StringBuilder out = new StringBuilder();
        attributes.id().ifPresent(id -> append(out, "id", id));
        if (!attributes.classes().isEmpty()) {
            append(out, "class", String.join(" ", attributes.classes()));
        }
        attributes.values().forEach((key, value) -> append(out, key, value));
        return out.toString();
    }

    static void append(StringBuilder out, String key, String value) {
        out.append(' ').append(key).append("=\"").append(value(value)).append('"');
    }

    /** Appends an attribute where there is something to say. */
    static void appendUnlessEmpty(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            append(out, key, value);
        }
    }
}
