package dev.cv.facts;

import dev.cv.vocabulary.WordList;
import dev.cv.vocabulary.WordSet;
import java.util.List;

/** The words that tell schools and degrees. */
final class SchoolWords {

    private static final WordSet SCHOOLS = new WordSet("school");
    private static final WordSet SHORT_NAMES = new WordSet("school.short");
    private static final List<String> TOWNS = WordList.of("school.town");
    private static final WordSet DEGREES = new WordSet("degree");

    private SchoolWords() {}

    /**
     * Whether the text names a school.
     *
     * @param amongSchools whether schools are what it is about, so that short names do
     */
    static boolean isSchool(String text, boolean amongSchools) {
        return TOWNS.stream().noneMatch(text::startsWith)
                && (SCHOOLS.isIn(text) || (amongSchools && SHORT_NAMES.isIn(text)));
    }

    /** Whether it has no other words than those of degrees. */
    static boolean isOnlyDegree(String text) {
        return DEGREES.isAllOf(text);
    }

    static boolean isDegree(String text) {
        return DEGREES.isIn(text);
    }
}
