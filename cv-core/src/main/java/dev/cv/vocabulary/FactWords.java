package dev.cv.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that say what stands behind them: {@code Company: Acme}, {@code company="Acme"}. */
public final class FactWords {

    /** What a fact is about. */
    public enum About {
        ORGANIZATION,
        ROLE,
        PLACE,
        PERIOD,
        START,
        END
    }

    private static final Map<String, About> WORDS = words();

    /** More words than a column's title has. */
    private static final int MOST_WORDS = 4;

    /** Words that say it above a column; before a colon they say other things, too. Few résumés have tables. */
    private static final class Columns {

        private static final Map<String, About> WORDS = words();

        private static Map<String, About> words() {
            Map<String, About> words = new HashMap<>(FactWords.WORDS);
            put(words, About.ORGANIZATION, "column.organization");
            put(words, About.ROLE, "column.role");
            return words;
        }
    }

    /** Between the words of a parameter's name: {@code jobTitle}, {@code job_title}. */
    private static final Pattern WITHIN_NAME = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[_.-]+");

    private FactWords() {}

    private static Map<String, About> words() {
        Map<String, About> words = new HashMap<>();
        put(words, About.ORGANIZATION, "fact.organization");
        put(words, About.ROLE, "fact.role");
        put(words, About.PLACE, "fact.place");
        put(words, About.PERIOD, "fact.period");
        put(words, About.START, "from.label.also");
        put(words, About.END, "until.label.also");
        return words;
    }

    private static void put(Map<String, About> words, About fact, String key) {
        List<String> list = WordList.of(key);
        list.forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), fact));
    }

    /** What stands behind a word before a colon. */
    public static Optional<About> of(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What the column of a table holds that has this title. */
    public static Optional<About> ofColumn(String title) {
        Optional<About> whole = of(title.strip());
        List<String> words = WordSet.words(title);
        return whole.isPresent()
                ? whole
                : words.stream()
                        .limit(MOST_WORDS)
                        .flatMap(word -> Optional.ofNullable(Columns.WORDS.get(word.toLowerCase(Locale.ROOT))).stream())
                        .findFirst();
    }

    /** What stands behind a parameter of this name. */
    public static Optional<About> ofName(String name) {
        return of(WITHIN_NAME.matcher(name).replaceAll(" "));
    }
}
