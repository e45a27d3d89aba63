package dev.cv.facts;

import dev.cv.vocabulary.WordList;
import dev.cv.vocabulary.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell a role from an organization. */
final class RoleWords {

    private static final WordSet ROLES = new WordSet("role");
    private static final WordSet FIELDS = new WordSet("field");
    private static final WordSet UNITS = new WordSet("unit");
    /** Of two words it is more often a name: {@code Alibaba Group}. */
    private static final WordSet LONG_UNITS = new WordSet("unit.long");

    /** Where the word comes first: {@code département finance}. */
    private static final WordSet FIRST_OF_UNITS = new WordSet("unit.first");

    private static final WordSet ORGANIZATIONS =
            new WordSet("organization", "organization.school", "company", "company.form");
    private static final WordSet PLACES = new WordSet("place");
    private static final WordSet NO_PLACES = new WordSet("place.none");

    /** A country's two letters are capitals: {@code US}, but not {@code Us}. */
    private static final Pattern NO_COUNTRY = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}(?!\\p{L})");

    /** Names of four and more characters. */
    private static final Pattern DENSE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{4,}");

    private static final Pattern DENSE_LETTER =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** States and codes beside a town: {@code Austin TX}, {@code 10115 Berlin}. */
    private static final Pattern NO_WORD_OF_PLACE =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}{2,3}(?![\\p{L}])|[\\p{N}]+\\S*|[()\\[\\],.;/-]");

    private static final WordSet BESIDE_PLACES =
            new WordSet("place", "place.area", "small", "small.place", "and", "or");

    private static final Set<String> PLACE_ENDINGS = Set.copyOf(WordList.of("place.last"));

    private RoleWords() {}

    static boolean isRole(String text) {
        return ROLES.isIn(text);
    }

    /** Whether the text says what kind of work it is, or in which part of an organization. */
    static boolean isField(String text) {
        return (FIELDS.isAllOf(text) && !hasPlace(text)) || isUnit(text);
    }

    /** Whether it is a part of an organization. */
    static boolean isUnit(String text) {
        List<String> words = WordSet.words(text);
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return UNITS.isIn(last) || (words.size() > 2 && LONG_UNITS.isIn(last)) || FIRST_OF_UNITS.isIn(words.get(0));
    }

    /** Whether any of the words says what kind of work it is. */
    static boolean hasField(String text) {
        return FIELDS.isIn(text);
    }

    static boolean isOrganization(String text) {
        return ORGANIZATIONS.isIn(text);
    }

    /** Whether it is a place, and no more: {@code Boston Dynamics} begins with one and is none. */
    static boolean isPlace(String text) {
        return (hasPlace(text) && !isMoreThanPlace(text)) || isNoPlace(text);
    }

    /** Whether a word of it is a place. */
    static boolean hasPlace(String text) {
        return PLACES.isIn(NO_COUNTRY.matcher(text).replaceAll("")) && !isNamedAfterPlace(text);
    }

    private static boolean isMoreThanPlace(String text) {
        return !DENSE_LETTER.matcher(text).find()
                && !BESIDE_PLACES.isAllOf(NO_WORD_OF_PLACE.matcher(text).replaceAll(" "));
    }

    /** Whether a name of a script without spaces only begins with its town, as those of companies do: {@code 北京汉朔科技}. */
    private static boolean isNamedAfterPlace(String text) {
        return DENSE.matcher(text).matches()
                && !PLACES.isAllOf(text)
                && !PLACE_ENDINGS.contains(text.substring(text.length() - 1));
    }

    /** Whether it says that the work is not bound to a place: {@code Remote}. */
    static boolean isNoPlace(String text) {
        return NO_PLACES.isAllOf(text);
    }
}
