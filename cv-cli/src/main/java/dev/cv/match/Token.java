package dev.cv.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word as written, with the signs that belong to it: {@code C++}, {@code .NET}, {@code Node.js}, {@code CI/CD}, {@code front-end}.
 *
 * @param start where it begins in its text
 * @param gap what stands between it and the word before
 */
record Token(String text, int start, String gap) {

    private static final Pattern WORD =
            Pattern.compile("(?:(?<![\\p{L}\\p{N}])\\.(?=\\p{Lu}))?[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+"
                    + "(?:[-.'\u2019&/_\u2011](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]++)*+[+#]*+");

    /** What stays together around a slash or an ampersand: {@code TCP/IP}, {@code R&D}. */
    private static final Pattern SHORT_CAPITALS = Pattern.compile("\\p{Lu}{1,3}(?:[/&]\\p{Lu}{1,3})+");

    private static final Pattern NO_SENTENCE_END = Pattern.compile("[\\s\\-\u2011/&]*");

    /** All words of a text, in order; Java-Entwickler and SQL-based are two where the first is known, as the second may be anything. */
    static List<Token> of(String text, Predicate<String> known) {
        return of(text).stream()
                .flatMap(token ->
                        known.test(token.text()) || token.parts().stream().noneMatch(part -> known.test(part.text()))
                                ? Stream.of(token)
                                : token.parts().stream())
                .toList();
    }

    /** All words of a text, in order. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            int start = word.start();
            String whole = word.group();
            List<String> parts =
                    SHORT_CAPITALS.matcher(whole).matches() ? List.of(whole) : List.of(whole.split("[/&]", -1));
            for (String part : parts) {
                start = text.indexOf(part, start);
                tokens.add(new Token(part, start, text.substring(end, start)));
                end = start + part.length();
                start = end;
            }
        }
        return tokens;
    }

    /** Its parts, where a hyphen parts it. */
    List<Token> parts() {
        List<Token> parts = new ArrayList<>();
        int from = start;
        for (String part : text.split("[-\u2011]", -1)) {
            int at = start + text.indexOf(part, from - start);
            parts.add(new Token(part, at, parts.isEmpty() ? gap : "-"));
            from = at + part.length();
        }
        return parts;
    }

    /** The index behind it. */
    int end() {
        return start + text.length();
    }

    /** Whether it and the word before could be one term. */
    boolean followsOn() {
        return NO_SENTENCE_END.matcher(gap).matches();
    }

    boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** Whether its form alone makes it a name: capitals within or throughout, digits, signs. */
    boolean isMarked() {
        return hasLetter()
                && (text.chars().skip(1).anyMatch(Character::isUpperCase)
                        || text.chars().anyMatch(Character::isDigit)
                        || text.matches(".*[+#/&].*|\\..*|.*\\.(?!.*\\.).{2,}"));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
