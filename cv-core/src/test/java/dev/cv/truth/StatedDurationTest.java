package dev.cv.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stated duration says, in every language, and what it would have to say. */
class StatedDurationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 2019 - March 2023 (4 yrs)",
                "May 2019 - March 2023 (3 yrs)",
                "May 2019 - March 2023 (3 yrs 11 mos)",
                "May 2019 - March 2023 · 3 yrs 10 mos",
                "May 2019 - March 2023 (47 months)",
                "August 1967 - August 1986 (19 yrs)",
                "September 1986 - January 1992 (5 yrs)",
                "septembre 1986 - janvier 1992 (5 ans)",
                "1944 - 1949 (5 yrs)",
                "1944 - 1949 (4 years)",
                "1949 - 1950 (1 yr)",
                "2019 - 2022 (3,5 Jahre)",
                "März 2019 - Februar 2020 (1 Jahr)",
                "enero 2019 - marzo 2020 (1 año y 3 meses)",
                "styczeń 2015 - grudzień 2019 (5 lat)",
                "2019年5月～2022年7月（3年3ヶ月）",
                "2019年5月 - 2022年7月 (3年)",
                "May 2019 (1 month)",
                "2 March 2019 - 28 March 2019 (1 month)",
                "May 2023 - Present (3 yrs 6 mos)",
                "May 2019 - March 2023 (full-time)",
                "May 2019 - March 2023 (about 9 years)",
                "May 2019 - March 2023 (remote, 2 days a week)"
            })
    void isNoFalseAlarm(String text) {
        Period period = read(text);

        assertThat(period.start()).as(text).isPresent();
        assertThat(period.duration().flatMap(StatedDuration::parse).filter(stated -> !stated.agrees(span(period))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "May 2019 - March 2022 (4 yrs), 3 yrs",
        "May 2019 - March 2020 (4 yrs), 1 yr",
        "May 2019 - March 2022 (1 year), 3 years",
        "janeiro de 2019 - março de 2022 (1 ano), 3 anos",
        "May 2019 - March 2022 (4 yrs 2 mos), 2 yrs 11 mos",
        "May 2019 - March 2022 (12 months), 35 months",
        "Mai 2019 - März 2022 (1 Jahr), 3 Jahre",
        "mai 2019 - mars 2022 (6 ans), 3 ans",
        "mayo de 2019 - marzo de 2022 (1 año), 3 años",
        "maggio 2019 - marzo 2022 (1 anno), 3 anni",
        "mei 2019 - maart 2022 (7 jaar), 3 jaar",
        "maj 2019 - mars 2022 (7 år), 3 år",
        "2019年5月～2022年7月（9年）, 3年",
        "May 2020 - Present (2 years), 7 years"
    })
    void isMendedInTheSameWords(String text, String mended) {
        Period period = read(text);
        StatedDuration stated = period.duration().flatMap(StatedDuration::parse).orElseThrow();

        assertThat(stated.agrees(span(period))).isFalse();
        assertThat(stated.mended(span(period))).contains(mended);
        assertThat(StatedDuration.parse(mended).orElseThrow().agrees(span(period)))
                .isTrue();
    }

    // Only years are known, a form is not certain, or a unit would be none.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019 - 2022 (7 yrs)",
                "maj 2019 - marzec 2022 (7 lat)",
                "May 2019 - June 2019 (4 yrs)",
                "May 2019 - March 2022 (5.5 years)"
            })
    void isNotMendedWhereNothingIsCertain(String text) {
        Period period = read(text);
        StatedDuration stated = period.duration().flatMap(StatedDuration::parse).orElseThrow();

        assertThat(stated.agrees(span(period))).isFalse();
        assertThat(stated.mended(span(period))).isEmpty();
    }

    private static MonthSpan span(Period period) {
        return MonthSpan.of(period, TODAY).orElseThrow();
    }

    private static Period read(String text) {
        Position at = new SourceFile("a.md", text).at(0);
        return new PeriodReader(new Diagnostics()).read(List.of(new Text(text, at)), Attributes.NONE, at);
    }
}
