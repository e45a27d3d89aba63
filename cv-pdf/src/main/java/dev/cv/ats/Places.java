package dev.cv.ats;

import java.util.regex.Pattern;

/** Tells places from other names. */
final class Places {

    private static final int MOST_WORDS = 12;
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3,}\\.$|.*[!?;:]$");

    /** {@code Boston, MA}, though MA is a degree elsewhere. */
    private static final Pattern WITH_REGION = Pattern.compile("\\p{Lu}[^,]*, \\p{Lu}{2}");

    private Places() {}

    static boolean isWithRegion(String text) {
        return WITH_REGION.matcher(text).matches() && !TellingWords.ROLE.isIn(text);
    }

    /** Whether it may be a place: a few words with capitals, none of which names a role or a degree. */
    static boolean isPlace(String text) {
        if (text.isEmpty()
                || text.split(" ", -1).length > MOST_WORDS
                || SENTENCE.matcher(text).matches()) {
            return false;
        }
        boolean capital = text.codePoints()
                .limit(1)
                .allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || Character.isIdeographic(c));
        return capital && !TellingWords.ROLE.isIn(text) && (isWithRegion(text) || !TellingWords.DEGREE.isIn(text));
    }
}
