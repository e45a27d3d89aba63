package dev.cv.facts;

import dev.cv.vocabulary.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A role with the name of an organization right behind it, and no mark between: {@code Assistante de projet Lycée Bellevue}. */
final class RoleThenName {

    /** A word in small letters, and one with a capital behind it. */
    private static final Pattern CHANGE = Pattern.compile("(?<![\\p{L}\\p{M}])(\\p{Ll}[\\p{L}\\p{M}]*)\\s+(?=\\p{Lu})");

    private static final WordSet SMALL = new WordSet("small", "small.name", "at", "at.school", "at.behind");

    private RoleThenName() {}

    /** Where the name begins; 0 where a text is something else. */
    static int cut(String text, int start, int end) {
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
}
