package dev.cv.ats;

import java.util.regex.Pattern;

/** Tells places from other names. */
final class Places {

    private static final int MOST_WORDS = 12;
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3,}\\.$|.*[!?;:]$");

    private Places() {}

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
        return capital && !TellingWords.ROLE.isIn(text) && !TellingWords.DEGREE.isIn(text);
    }
}
