package dev.cv.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as a scalar of YAML. */
public final class YamlText {

    /** Text that YAML takes as it is, in a list too. */
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}/](?:[\\p{L}\\p{M}\\p{N} .(/)'&+_\u2013\u2014-]|(?<=[^ ]),(?= )|:(?=[^ ,]))*+");

    private static final Pattern NO_TEXT =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|y|n|[-+.]?[0-9][0-9_,.:eE+-]*|0[xo].*|\\.inf|\\.nan");

    private YamlText() {}

    /** A text as YAML: as it is, or between double quotes. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.endsWith(" ") && !text.contains("  ");
        return plain && !NO_TEXT.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ' || (c > '~' && !isPrintable(c))) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isPrintable(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
