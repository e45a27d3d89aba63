package dev.cv.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A school with what was studied there behind it, as Korean has them without a mark between. */
final class SchoolThenStudy {

    private static final Pattern WORD = Pattern.compile("\\p{IsHangul}+(?=\\s)\\s+");

    private SchoolThenStudy() {}

    /** Where the words behind the last one of the school begin; 0 where a text is something else. */
    static int cut(String text, int start, int end) {
        Matcher word = WORD.matcher(text).region(start, end).useTransparentBounds(true);
        int cut = 0;
        while (word.find()) {
            if (SchoolWords.isSchool(word.group().strip(), /* amongSchools= */ true)) {
                cut = word.end();
            }
        }
        String rest = cut > 0 ? text.substring(cut, end) : "";
        return rest.codePoints().anyMatch(Character::isLetter)
                        && !SchoolWords.isSchool(rest, /* amongSchools= */ true)
                ? cut
                : 0;
    }
}
