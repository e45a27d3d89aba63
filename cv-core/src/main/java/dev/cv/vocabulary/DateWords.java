package dev.cv.vocabulary;

import dev.cv.model.Season;
import dev.cv.vocabulary.DateWord.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that dates are written with, and what they do there. */
public final class DateWords {

    private static final Map<Role, String> KEYS = Map.ofEntries(
            Map.entry(Role.PRESENT, "present"),
            Map.entry(Role.TO, "to"),
            Map.entry(Role.UNTIL, "until"),
            Map.entry(Role.UNTIL_AFTER, "until.after"),
            Map.entry(Role.FROM, "from"),
            Map.entry(Role.FROM_LABEL, "from.label"),
            Map.entry(Role.UNTIL_LABEL, "until.label"),
            Map.entry(Role.FROM_AFTER, "from.after"),
            Map.entry(Role.EXPECTED, "expected"),
            Map.entry(Role.COMPLETED, "completed"),
            Map.entry(Role.ARTICLE, "article"),
            Map.entry(Role.OF, "of"),
            Map.entry(Role.ORDINAL, "ordinal"),
            Map.entry(Role.ABOUT, "about"),
            Map.entry(Role.YEAR_KIND, "year.kind"),
            Map.entry(Role.QUARTER, "quarter"),
            Map.entry(Role.HALF, "half"),
            Map.entry(Role.YEAR_MARK, "year.mark"),
            Map.entry(Role.MONTH_MARK, "month.mark"),
            Map.entry(Role.DAY_MARK, "day.mark"));

    private final Map<String, Set<DateWord>> meanings = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private int longestOfAll;

    private DateWords(List<String> files) {
        for (String file : files) {
            KeyedWords words = KeyedWords.of(file);
            for (int month = 1; month <= 12; month++) {
                add(words, "month." + month, new DateWord(Role.MONTH, month, Optional.empty()));
            }
            for (Season season : Season.values()) {
                String key = "season." + season.name().toLowerCase(Locale.ROOT);
                add(words, key, new DateWord(Role.SEASON, 0, Optional.of(season)));
            }
            for (Map.Entry<Role, String> entry : KEYS.entrySet()) {
                add(words, entry.getValue(), new DateWord(entry.getKey(), 0, Optional.empty()));
            }
            for (String era : words.all("era")) {
                int space = era.lastIndexOf(' ');
                int yearBefore = Integer.parseInt(era.substring(space + 1));
                addWord(era.substring(0, space), new DateWord(Role.ERA, yearBefore, Optional.empty()));
            }
            for (String key : DurationWords.KEYS) {
                add(words, key, new DateWord(Role.DURATION, 0, Optional.empty()));
            }
        }
    }

    private void add(KeyedWords words, String key, DateWord meaning) {
        words.all(key).forEach(word -> addWord(word, meaning));
    }

    private void addWord(String word, DateWord meaning) {
        String written = Folding.fold(word);
        String key = Folding.keyOfFolded(written, 0, written.length());
        meanings.merge(key, Set.of(meaning), DateWords::joined);
        longest.merge(firstLetters(written), written.length(), Math::max);
        longest.merge(firstLetters(key), written.length(), Math::max);
        longestOfAll = Math.max(longestOfAll, written.length());
    }

    /** Most words have one meaning, whose hash none needs. */
    private static Set<DateWord> joined(Set<DateWord> some, Set<DateWord> more) {
        Set<DateWord> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static String firstLetters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** English is enough for most, and the other languages take time to load. */
    private static final class English {
        static final DateWords WORDS = new DateWords(Language.FILES.subList(0, 1));
    }

    private static final class Latin {
        static final DateWords WORDS = new DateWords(Language.LATIN);
    }

    private static final class All {
        static final DateWords WORDS = new DateWords(Language.FILES);
    }

    /** The English words. */
    public static DateWords english() {
        return English.WORDS;
    }

    /** The words of all languages that may be in this text. */
    public static DateWords in(String text) {
        return Language.isLatin(text) ? Latin.WORDS : All.WORDS;
    }

    /** The words of all languages. */
    public static DateWords all() {
        return All.WORDS;
    }

    /**
     * What a word, or several with single spaces between, may mean; empty where it is unknown.
     *
     * @param key as {@link Folding#key} makes it
     */
    public Set<DateWord> meanings(String key) {
        return meanings.getOrDefault(key, Set.of());
    }

    /**
     * How many characters those have, at most, that begin with these letters; 0 where none does.
     *
     * @param letters folded, up to what is no letter
     */
    public int longest(String letters) {
        return longest.getOrDefault(letters, 0);
    }

    /** How many characters the longest has. */
    public int longest() {
        return longestOfAll;
    }
}
