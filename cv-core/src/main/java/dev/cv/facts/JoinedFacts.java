package dev.cv.facts;

import dev.cv.vocabulary.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Two facts with no mark between: {@code Assistante de projet Lycée Bellevue}, {@code Acme Brzozowa 4, 12-140 Lipno}. */
final class JoinedFacts {

    /** A word in small letters, and one with a capital behind it. */
    private static final Pattern CHANGE = Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{Ll}[\\p{L}\\p{M}]*)\\s+(?=\\p{Lu})");

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+\\s+");

    /** A street with its number, and a town with its code. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s(\\p{Lu}[\\p{L}\\p{M}.]*\\s+\\d{1,4}\\p{L}?,?\\s+(?:\\d{2}-\\d{3}|\\d{4,5})\\s+\\p{Lu}[^\\d]*)$");

    private static final WordSet SMALL = new WordSet("small", "small.name", "at", "at.school", "at.behind");

    private JoinedFacts() {}

    /** Where the second one begins; 0 where a text is one. */
    static int cut(String text, int start, int end) {
        return IntStream.of(name(text, start, end), study(text, start, end), address(text, start, end))
                .max()
                .orElse(0);
    }

    /** Where the name of an organization begins behind a role. */
    private static int name(String text, int start, int end) {
        Matcher change = CHANGE.matcher(text).region(start, end).useTransparentBounds(true);
        while (change.find()) {
            String role = text.substring(start, change.end()).strip();
            String name = text.substring(change.end(), end);
            boolean several = name.indexOf(' ') > 0;
            if (several
                    && !SMALL.isAllOf(change.group(1))
                    && isRole(role)
                    && !SchoolWords.isSchool(role, /* amongSchools= */ false)
                    && isName(name)
                    && !RoleWords.isRole(name)
                    && Evidence.looksLikeName(name)) {
                return change.end();
            }
        }
        return 0;
    }

    private static boolean isRole(String text) {
        return RoleWords.isRole(text) || WorkKinds.has(text.split("\\s", 2)[0]);
    }

    /** Whether the first or last word says so, as in {@code Bellevue College} or {@code Lycée Bellevue}. */
    private static boolean isName(String text) {
        int space = Math.max(0, text.indexOf(' '));
        String first = text.substring(0, space);
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return says(first) || says(last);
    }

    private static boolean says(String word) {
        return SchoolWords.isSchool(word, /* amongSchools= */ false) || RoleWords.isOrganization(word);
    }

    /** Where the words behind the last one of a school begin, as Korean has what was studied there. */
    private static int study(String text, int start, int end) {
        Matcher word = HANGUL.matcher(text).region(start, end).useTransparentBounds(true);
        int cut = 0;
        while (word.find()) {
            if (SchoolWords.isSchool(word.group().strip(), /* amongSchools= */ true)) {
                cut = word.end();
            }
        }
        String rest = cut > 0 ? text.substring(cut, end) : "";
        boolean study = rest.codePoints().anyMatch(Character::isLetter)
                && !SchoolWords.isSchool(rest, /* amongSchools= */ true);
        return study ? cut : 0;
    }

    private static int address(String text, int start, int end) {
        Matcher address = ADDRESS.matcher(text).region(start, end);
        return address.find() ? address.start(1) : 0;
    }
}
