package dev.cv.markdown.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters by name or number: {@literal &}{@code eacute;}, {@literal &}{@code #233;}, {@literal &}{@code #xE9;}. */
public final class Entities {

    public static final Pattern ENTITY = Pattern.compile("&(?:([\\w:][\\-\\w.:]*+)|#(\\d+)|#x([0-9a-fA-F]+));");

    private Entities() {}

    /** A value with characters for their names and numbers; what names none stays as it is. */
    public static String decode(String value) {
        return decode(value, true);
    }

    /** Text of HTML with characters for their names and numbers: a browser goes by the longest name that begins there. */
    public static String decodeHtml(String text) {
        return decode(text, false);
    }

    private static String decode(String text, boolean value) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(one -> Matcher.quoteReplacement(Parser.unescapeEntities(one.group(), value)));
    }
}
