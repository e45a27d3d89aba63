package dev.cv.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a text what looks as if it said how to reach somebody, whether or not anybody called it a contact. */
final class Strays {

    private static final Pattern ESCAPED = Pattern.compile("%([2-7][0-9A-Fa-f])");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})");
    /** Addresses of the web, and DOIs: the numbers in them are none to call. */
    private static final Pattern WEB = Pattern.compile("(?i)\\bhttps?://(?!wa\\.me/)[^\\s<>\"]+|\\b10\\.\\d{4,9}/\\S+");

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,64}+\\h?(?:@|[\\[({]\\h?(?:at|@)\\h?[\\])}])\\h?"
                    + "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\h?(?:\\.|[\\[({]\\h?dot\\h?[\\])}])\\h?[\\p{L}\\p{N}-]{1,63}){0,8}"
                    + "\\h?(?:\\.|[\\[({]\\h?dot\\h?[\\])}])\\h?\\p{L}{2,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}#_]|\\p{N}[.,-])(?:\\+\\h?)?\\(?\\d"
            + "(?:[\\h().\\u00B7/\\u2010-\\u2015-]{0,3}\\d){1,60}(?![\\p{L}\\p{N}_%])");
    private static final Pattern GAP = Pattern.compile("\\D+");
    private static final Pattern BETWEEN = Pattern.compile("\\h*[/\\u2013\\u2014]\\h*|\\h-\\h|\\h{2,}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Addresses of machines, amounts, fractions, numbers of papers at arXiv. */
    private static final Pattern NO_PHONE =
            Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\d{1,3}(?:\\.\\d{3})+|(?:0|[1-9]\\d{0,3})\\.\\d{4,}");

    private static final int LEAST_INTERNATIONAL = 7;
    private static final int LEAST = 9;
    private static final int MOST = 15; // ITU-T E.164

    private Strays() {}

    /** All addresses and numbers in a text, as it writes them, each once. */
    static Set<String> in(String text) {
        String plain = BACKSLASH.matcher(decoded(text)).replaceAll("");
        Set<String> found = new LinkedHashSet<>();
        MAIL.matcher(plain).results().forEach(mail -> found.add(mail.group()));
        DIGITS.matcher(WEB.matcher(plain).replaceAll(" "))
                .results()
                .flatMap(number -> numbers(number.group()))
                .filter(Strays::isPhone)
                .forEach(found::add);
        return found;
    }

    /** What makes two ways to write an address the same: its digits, or its letters. */
    static String key(String stray) {
        return stray.indexOf('@') < 0 && GAP.matcher(stray).replaceAll("").length() >= LEAST_INTERNATIONAL
                ? GAP.matcher(stray).replaceAll("")
                : stray.toLowerCase(Locale.ROOT);
    }

    /** Finds it in Markdown, where any sign may be escaped. */
    static Pattern pattern(String stray) {
        return Pattern.compile(stray.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.isBlank() ? "\\s+" : "\\\\?" + Pattern.quote(sign))
                .collect(Collectors.joining()));
    }

    private static String decoded(String text) {
        Matcher escape = ESCAPED.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /** What is too long for one number may be several. */
    private static Stream<String> numbers(String text) {
        return GAP.matcher(text).replaceAll("").length() <= MOST
                ? Stream.of(text.strip())
                : BETWEEN.splitAsStream(text).map(String::strip);
    }

    private static boolean isPhone(String number) {
        List<String> groups = new ArrayList<>(Arrays.asList(GAP.split(number, -1)));
        groups.removeIf(String::isEmpty);
        String digits = String.join("", groups);
        if (digits.length() > MOST) {
            return false;
        }
        if (number.startsWith("+") || number.startsWith("00")) {
            return digits.length() >= LEAST_INTERNATIONAL;
        }
        return digits.length() >= LEAST
                && !isDate(groups)
                && !isBook(digits)
                && !NO_PHONE.matcher(number).matches();
    }

    private static boolean isDate(List<String> groups) {
        return groups.stream().anyMatch(group -> YEAR.matcher(group).matches())
                && groups.stream()
                        .allMatch(group ->
                                group.length() <= 2 || YEAR.matcher(group).matches());
    }

    /** ISO 2108: the last digit of an ISBN checks the others. */
    private static boolean isBook(String digits) {
        int sum = 0;
        boolean old = digits.length() == 10;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (old ? 10 - i : i % 2 == 0 ? 1 : 3);
        }
        return old ? sum % 11 == 0 : digits.length() == 13 && digits.matches("97[89].*") && sum % 10 == 0;
    }
}
