package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Season;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all dates, in all languages, and for any text at all. */
class PeriodPropertiesTest {

    private static final Position AT = new SourceFile("a.md", "").at(0);

    private static final List<String> PIECES = List.of(
            "2019",
            "1",
            "12",
            "31",
            "05",
            "0",
            "99999999999",
            "May",
            "mai",
            "maja",
            "Sept.",
            "Summer",
            "年",
            "月",
            "日",
            "現在",
            "至今",
            "から",
            "まで",
            "present",
            "heute",
            "à",
            "to",
            "bis",
            "until",
            "since",
            "d’",
            "de",
            "le",
            "1er",
            "(",
            ")",
            "(4 yrs)",
            "expected",
            "(expected)",
            " ",
            " ",
            " ",
            "  ",
            "-",
            "–",
            "—",
            "~",
            "～",
            "/",
            ".",
            ",",
            ":",
            "·",
            "'",
            "Sydney",
            "'",
            "'98",
            "98",
            "Q3",
            "3Q",
            "FY",
            "mid-",
            "ca.",
            "#",
            "[",
            "]",
            "|",
            "a",
            "é",
            "２０１９",
            "\uD83D\uDE00",
            "\uD83D",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\u0301",
            "\u30FC",
            "½",
            "①",
            "\n");

    private static final List<Season> SEASONS = List.of(Season.values());

    private static final OptionalInt NONE = OptionalInt.empty();

    private final Diagnostics diagnostics = new Diagnostics();
    private final PeriodReader reader = new PeriodReader(diagnostics);

    private Period read(String text) {
        return reader.read(List.of(new Text(text, AT)), Attributes.NONE, AT);
    }

    /** A date of each precision, on any day. */
    private static List<PartialDate> dates(Random random) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(70_000));
        int year = day.getYear();
        OptionalInt month = OptionalInt.of(day.getMonthValue());
        Season season = SEASONS.get(random.nextInt(SEASONS.size()));
        return List.of(
                new PartialDate(year, NONE, NONE),
                new PartialDate(year, Optional.of(season), NONE, NONE),
                new PartialDate(year, month, NONE),
                new PartialDate(year, month, OptionalInt.of(day.getDayOfMonth())));
    }

    private static Period period(
            Optional<PartialDate> start, Optional<PartialDate> end, boolean present, boolean expected) {
        return new Period(start, end, present, expected, Optional.empty(), List.of(), Attributes.NONE, AT);
    }

    /** Each kind of period of these dates. */
    private static List<Period> periods(Optional<PartialDate> one, Optional<PartialDate> other, boolean expected) {
        Optional<PartialDate> start = one.get().isBefore(other.get()) ? one : other;
        Optional<PartialDate> end = start.equals(one) ? other : one;
        return List.of(
                period(start, end, false, expected),
                period(start, Optional.empty(), true, false),
                period(Optional.empty(), end, false, expected),
                period(one, one, false, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "ja", "zh", "zh-Hant", "ru", "uk", "cs",
                "da", "nb", "fi", "tr", "ko", "el"
            })
    void readsTheDatesAndPeriodsThatItWrites(String language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Random random = new Random(language.hashCode());
        for (int i = 0; i < 100; i++) {
            List<PartialDate> dates = new ArrayList<>(dates(random));
            for (PartialDate date : dates) {
                // Another language writes seasons in English.
                String text = vocabulary.format(date);
                assertThat(PartialDateReader.read(text)).as(text).contains(date);
            }
            dates.addAll(dates(random));
            Optional<PartialDate> one = Optional.of(dates.get(random.nextInt(8)));
            Optional<PartialDate> other = Optional.of(dates.get(random.nextInt(8)));
            for (Period period : periods(one, other, random.nextBoolean())) {
                String text = vocabulary.format(period);
                Period read = read(text);
                assertThat(List.of(read.start(), read.end(), read.present(), read.expected()))
                        .as(text)
                        .isEqualTo(List.of(period.start(), period.end(), period.present(), period.expected()));
            }
        }
        // 2004-05, as dates are written in a language without words, could be two years, too.
        assertThat(diagnostics.all())
                .allMatch(told -> language.equals("el") && told.problem() == DateProblem.AMBIGUOUS_DATE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsAnything(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder soup = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                soup.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = soup.toString();
            Period period = read(text);
            boolean understood = period.start().isPresent() || period.end().isPresent();
            assertThat(reader.isReadable(text)).as(text).isEqualTo(understood);
            assertThat(period.present() && period.end().isPresent()).as(text).isFalse();
        }
    }

    /** What comes back does so at once, however long the text and whatever it repeats. */
    @Test
    void readsLongTexts() {
        for (String piece : PIECES) {
            for (String text :
                    List.of(piece.repeat(20_000), "2019 – " + piece.repeat(30), piece.repeat(30) + " 2019")) {
                reader.isReadable(text);
                assertThat(read(text).text()).isEqualTo(text);
            }
        }
    }
}
