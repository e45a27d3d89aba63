package dev.cv.vocabulary;

import dev.cv.model.SectionKind;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Which language a text is in, by its script, the headings of its sections, its months and the words that every text has. */
public final class LanguageEvidence {

    /** The beginning of a text says enough. */
    private static final int MOST_CHARACTERS = 20_000;

    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_POINTS = 6;
    private static final int HEADING = 4;
    private static final int MONTH = 2;
    /** Of so many words in English one at least is one that every text has. */
    private static final int WORDS_TO_COMMON = 16;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern NO_LETTER_AT_ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$");
    private static final Pattern LINE = Pattern.compile("\\R");

    private static final String ENGLISH = "en";

    private static final int FIRST_BEHIND_LATIN = 0x370;

    /** The scripts that tell a language, and what part of all letters they have in it, in percent. */
    private static final Map<UnicodeScript, Script> SCRIPTS = Map.of(
            UnicodeScript.HIRAGANA, new Script("ja", 5),
            UnicodeScript.KATAKANA, new Script("ja", 5),
            UnicodeScript.HANGUL, new Script("ko", 20),
            UnicodeScript.GREEK, new Script("el", 30),
            UnicodeScript.HEBREW, new Script("he", 30),
            UnicodeScript.THAI, new Script("th", 30),
            UnicodeScript.GEORGIAN, new Script("ka", 30),
            UnicodeScript.ARMENIAN, new Script("hy", 30));

    private static final int CHINESE = 20;

    private record Script(String language, int percent) {}

    /**
     * What the words of a text say.
     *
     * @param language a BCP 47 tag; English where no other is certain
     * @param certain whether no other language is near
     */
    public record Guess(String language, boolean certain) {}

    private static final Map<String, TellingWords> TELLING = new ConcurrentHashMap<>();

    private final List<String> lines;
    private final List<String> words;
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int allLetters;

    private LanguageEvidence(String text) {
        this.lines = Arrays.stream(LINE.split(text, -1))
                .map(line -> NO_LETTER_AT_ENDS.matcher(line).replaceAll(""))
                .toList();
        this.words =
                NO_LETTER.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        text.chars().filter(Character::isLetter).forEach(letter -> {
            letters.merge(
                    letter < FIRST_BEHIND_LATIN ? UnicodeScript.LATIN : UnicodeScript.of(letter), 1, Integer::sum);
            allLetters++;
        });
    }

    /**
     * What a text says.
     *
     * @param text running words, without markup and addresses, line by line
     */
    public static Guess of(String text) {
        String begin = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return new LanguageEvidence(begin.toLowerCase(Locale.ROOT)).guess();
    }

    private Guess guess() {
        for (Map.Entry<UnicodeScript, Script> script : SCRIPTS.entrySet()) {
            if (percent(script.getKey()) >= script.getValue().percent) {
                return new Guess(script.getValue().language, true);
            }
        }
        if (percent(UnicodeScript.HAN) >= CHINESE) {
            boolean traditional = points("zh-Hant") > points("zh");
            return new Guess(traditional ? "zh-Hant" : "zh", true);
        }
        return isEnglishAtSight() ? new Guess(ENGLISH, true) : byWords();
    }

    private int percent(UnicodeScript script) {
        return allLetters == 0 ? 0 : letters.getOrDefault(script, 0) * 100 / allLetters;
    }

    /** Whether the files of other languages need not be read. */
    private boolean isEnglishAtSight() {
        boolean plain = words.stream().allMatch(word -> word.chars().allMatch(c -> c < 0x80));
        Set<String> common = Set.copyOf(KeyedWords.of(ENGLISH).list("common"));
        long found = words.stream().filter(common::contains).count();
        return plain && found * WORDS_TO_COMMON >= words.size();
    }

    private Guess byWords() {
        Map<String, Integer> points = new LinkedHashMap<>();
        Language.FILES.forEach(file -> points.put(file, points(file)));
        int english = points.getOrDefault(ENGLISH, 0);
        String best = points.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        int most = points.getOrDefault(best, 0);
        int second = points.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(best))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (most >= FEWEST_POINTS && most > second) {
            // A text of English with some words of another language is English.
            return new Guess(best, best.equals(ENGLISH) || most * 4 >= second * 5);
        }
        return new Guess(ENGLISH, english >= FEWEST_POINTS || !isForeign(english));
    }

    /** Whether it has the letters of another language, or very many words of which none is English. */
    private boolean isForeign(int english) {
        long different = words.stream().distinct().count();
        int others = words.stream()
                .mapToInt(word -> (int) word.chars().filter(c -> c > 0x7F).count())
                .sum();
        return different >= FEWEST_WORDS
                && (others * 100 >= allLetters || (english == 0 && different >= 3 * FEWEST_WORDS));
    }

    /** How much of the text is in the words of a file. */
    private int points(String file) {
        TellingWords known = TELLING.computeIfAbsent(file, TellingWords::of);
        return HEADING * count(lines, known.headings) + MONTH * count(words, known.months) + count(words, known.common);
    }

    /** The words of a file that tell its language, in small letters. */
    private record TellingWords(Set<String> headings, Set<String> months, Set<String> common) {

        static TellingWords of(String file) {
            KeyedWords known = KeyedWords.of(file);
            Set<String> headings = new HashSet<>();
            for (SectionKind kind : SectionKind.values()) {
                headings.addAll(lower(known.all(SectionTitles.key(kind))));
            }
            Set<String> months = new HashSet<>(lower(known.all("present")));
            for (int month = 1; month <= 12; month++) {
                months.addAll(lower(known.all("month." + month)));
            }
            return new TellingWords(headings, months, new HashSet<>(lower(known.list("common"))));
        }
    }

    private static int count(List<String> texts, Set<String> among) {
        return (int) texts.stream().filter(among::contains).count();
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
