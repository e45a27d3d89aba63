package dev.cv.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.vocabulary.DateWord.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({"maja,5", "MAI,5", "mai,5", "août,8", "aout,8", "Sept.,9", "września,9", "wrzesnia,9", "五月,5", "märz,3"
    })
    void knowsMonthsHoweverTheyAreWritten(String word, int month) {
        assertThat(DateWords.all().meanings(Folding.key(word)))
                .extracting(DateWord::number)
                .contains(month);
    }

    /** Languages share short forms such as mar and set, but none that means different months or seasons. */
    @Test
    void saysTheSameInAllLanguages() {
        Map<String, Set<DateWord>> meanings = new TreeMap<>();
        for (String file : Language.FILES) {
            KeyedWords words = KeyedWords.of(file);
            for (String key : keysOfNames()) {
                words.all(key).stream()
                        .map(Folding::key)
                        .forEach(word -> meanings.put(
                                word,
                                DateWords.all().meanings(word).stream()
                                        .filter(meaning ->
                                                meaning.role() == Role.MONTH || meaning.role() == Role.SEASON)
                                        .collect(Collectors.toSet())));
            }
        }
        assertThat(meanings)
                .hasSizeGreaterThan(200)
                .allSatisfy((word, names) -> assertThat(names).as(word).hasSize(1));
    }

    private static List<String> keysOfNames() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month),
                        Stream.of("season.spring", "season.summer", "season.autumn", "season.winter"))
                .toList();
    }

    @Test
    void namesNothingInWordsThatAreEmpty() {
        assertThat(DateWords.all().meanings("")).isEmpty();
        assertThat(DateWords.english().meanings("mai")).isEmpty();
        assertThat(DateWords.english().meanings("may")).isNotEmpty();
        assertThat(DateWords.all().longest()).isBetween(10, 60);
    }
}
