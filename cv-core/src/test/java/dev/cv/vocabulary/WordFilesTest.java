package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of words: whoever adds a language sees in any of them what it needs. */
class WordFilesTest {

    /** They hold what is different in a country or a script; the rest is as in the file of the language. */
    private static final Set<String> DIFFERENCES = Set.of("en-GB", "zh-Hant", "other");

    static List<String> languages() {
        return Language.FILES.stream()
                .filter(file -> !DIFFERENCES.contains(file))
                .toList();
    }

    static List<String> all() {
        return Stream.of(Language.FILES.stream(), DIFFERENCES.stream())
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    /** Names, which are the same everywhere. */
    private static final Set<String> NAMES = Set.of("contact.other", "country", "country.ambiguous", "network.path");

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(KeyedWords.class.getResourceAsStream(file + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The forms of a word are no keys of their own: not every language has them. */
    private static Set<String> keys(String file) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String key : properties(file).stringPropertyNames()) {
            keys.add(key.replaceFirst("(?:\\.(?:also|of|until|class|icon|ending|within|print))+$", ""));
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveTheSameKeysInAllLanguages(String file) throws IOException {
        assertThat(keys(file)).hasSizeGreaterThan(100).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-Hant", "other"})
    void haveNoOtherKeysWhereTheySayWhatIsDifferent(String file) throws IOException {
        Set<String> keys = keys(file);
        keys.removeAll(NAMES);
        assertThat(keys("en")).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("all")
    void areReadAsPropertiesAre(String file) throws IOException {
        KeyedWords words = KeyedWords.of(file);
        Properties properties = properties(file);

        assertThat(properties.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(words.has(key)).as(key).isTrue();
            assertThat(words.text(key).replaceAll("\\s+", " "))
                    .isEqualTo(
                            properties.getProperty(key).replaceAll("\\s+", " ").strip());
        });
    }

    /** A word twice in one list is a slip. */
    @ParameterizedTest
    @MethodSource("all")
    void haveNoWordTwice(String file) throws IOException {
        for (String key : properties(file).stringPropertyNames()) {
            if (!key.startsWith("format") && !key.startsWith("duration")) {
                assertThat(KeyedWords.of(file).list(key)).as(key).doesNotHaveDuplicates();
            }
        }
    }

    /** A line that goes on is indented by two spaces, so that a phrase may be parted there. */
    @ParameterizedTest
    @MethodSource("all")
    void haveOneSpaceBetweenWords(String file) throws IOException {
        for (String key : properties(file).stringPropertyNames()) {
            assertThat(KeyedWords.of(file).list(key)).as(key).noneMatch(word -> word.contains("  "));
        }
    }

    /** Sets of words take their lines as they are, so that each word must be as texts are taken apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "at", "at.behind", "at.school", "company", "company.form", "degree", "field", "organization",
                "organization.school", "own.master", "personal", "place", "place.none", "role", "school",
                        "school.short",
                "school.town", "small", "small.name", "student", "unit", "work.kind"
            })
    void setsHaveEachOfTheirWords(String key) {
        WordSet words = new WordSet(key);
        List<String> all = WordList.of(key).stream()
                .filter(word -> !WordSet.words(word).isEmpty())
                .toList();
        assertThat(all).isNotEmpty().allMatch(words::isAllOf);
    }

    /** What is written in Latin letters alone is not looked for in the files of other scripts. */
    @Test
    void otherScriptsHaveTitlesAndDatesInTheirOwnLetters() throws IOException {
        for (String file : Language.FILES.subList(Language.LATIN.size(), Language.FILES.size())) {
            for (String key : properties(file).stringPropertyNames()) {
                if (key.matches("(?:heading|month|season|present|until|from|to|expected|about)\\b.*")) {
                    assertThat(KeyedWords.of(file).list(key))
                            .as(file + " " + key)
                            .noneMatch(Language::isLatin);
                }
            }
        }
    }

    @Test
    void aListIsOfAllLanguages() {
        assertThat(WordList.of("at")).contains("at", "bei", "chez", "hos");
        assertThat(WordList.folded("role")).contains("ingenjor", "inzynier");
        assertThat(WordList.in("de-CH", "at")).containsExactly("bei");
        assertThat(WordList.in("no", "at")).containsExactly("hos");
        assertThat(WordList.in("el", "at")).isEmpty();
        assertThatThrownBy(() -> WordList.of("rôle")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLongestOfSeveralWordsIsMatched() {
        assertThat("S.A.S and more".replaceFirst(WordList.anyOf(List.of("S.A", "S.A.S")), ""))
                .isEqualTo(" and more");
    }

    @Test
    void aWordOfASetIsFoundInAnyCaseWithItsPointOrWithout() {
        WordSet companies = new WordSet("company");

        assertThat(List.of("Acme, Lda", "ACME INC.", "Acme S.r.l.", "Acme s.a."))
                .allMatch(companies::isIn);
        assertThat(companies.isIn("Acme incognito")).isFalse();
        assertThat(new WordSet("role").isIn("Softwareentwicklerin".toUpperCase(Locale.ROOT)))
                .isTrue();
    }
}
