package dev.cv.facts;

import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.DocumentTitles;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the names of people look like, and what is none. (FORMAT.md, "Whose résumé it is") */
public final class NameWords {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;

    /** {@code (Pat)}, {@code "Bean"}. */
    private static final Pattern NICKNAME =
            Pattern.compile("[(\uFF08\"\u201C\u201E\u00AB].{1,30}[)\uFF09\"\u201D\u201C\u00BB]");

    /** {@code , PhD, PMP} */
    private static final Pattern LETTERS =
            Pattern.compile("(?:,\\s*(?:\\p{Lu}[\\p{L}.()-]{0,9}|\\p{Lu}{2,8}(?:\\s\\p{Lu}{2,8})?))+$");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern DENSE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\u30FB\u00B7\u3000\\s]{2,12}");
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019\u2010\u2011-]*|\\p{Lo}[\\p{L}\\p{M}]*");
    private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}[\\p{L}'\u2019-]{0,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.|\\p{Ll}{2})?");

    private NameWords() {}

    /** Whether a text could be somebody's name and is nothing else that is known: a title, a role, a place, an address. */
    public static boolean isLike(String text) {
        return isShaped(text) && !isTitle(text) && !RoleWords.isRole(text) && !RoleWords.isOrganization(text);
    }

    /** Whether it has the shape of a name: a few words with capitals, or a few characters of a script without spaces. */
    public static boolean isShaped(String text) {
        if (text.length() > 2 * LONGEST) {
            return false;
        }
        String bare = LETTERS.matcher(NICKNAME.matcher(text).replaceAll(" ").strip())
                .replaceFirst("")
                .strip();
        if (bare.isEmpty() || bare.length() > LONGEST || Addresses.kind(bare).isPresent()) {
            return false;
        } else if (bare.codePoints()
                .allMatch(c -> Character.isIdeographic(c) || isKana(c) || c == ' ' || c == '\u3000')) {
            return DENSE.matcher(bare).matches();
        }
        List<String> words = new ArrayList<>(List.of(SPACE.split(bare, -1)));
        boolean capitals = WORD.matcher(words.get(0)).matches()
                && words.stream()
                        .allMatch(word -> WORD.matcher(word).matches()
                                || PARTICLE.matcher(word).matches()
                                || NUMBER.matcher(word).matches());
        return words.size() <= MOST_WORDS
                && capitals
                && words.stream().filter(word -> WORD.matcher(word).matches()).count() * 2 > words.size() - 1;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || c == '\u30FC';
    }

    /** As {@link #isLike}, of at least two words where the script has spaces. */
    public static boolean isFullName(String text) {
        String stripped = text.strip();
        boolean dense = stripped.codePoints().anyMatch(c -> Character.isIdeographic(c) || isKana(c));
        return isLike(stripped) && (dense || SPACE.matcher(stripped).find());
    }

    /** Whether it has the word of a role. */
    public static boolean isRole(String text) {
        return RoleWords.isRole(text);
    }

    /** Whether it is the title of a section or of the document, which is never a name: {@code Download CV}. */
    public static boolean isTitle(String text) {
        return Vocabulary.isSectionTitle(text.strip()) || isDocument(text);
    }

    /** Whether it says what the document is, and not whose: {@code Curriculum Vitae}. */
    public static boolean isDocument(String text) {
        String stripped = text.strip();
        return DocumentTitles.isNamedIn(stripped)
                && NameReader.ofTitle(stripped).isEmpty();
    }
}
