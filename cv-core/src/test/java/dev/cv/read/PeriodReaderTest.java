package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Period read(String text) {
        Position at = new SourceFile("a.md", text).at(0);
        return new PeriodReader(diagnostics).read(List.of(new Text(text, at)), Attributes.NONE, at);
    }

    private static String inShort(Period period) {
        return period.start().map(PartialDate::toString).orElse("?")
                + "/"
                + (period.present()
                        ? "now"
                        : period.end().map(PartialDate::toString).orElse("?"))
                + period.duration().map(stated -> " " + stated).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    May 2019 - March 2023 (4 yrs)       | 2019-05/2023-03 4 yrs
                    May 2019 - March 2023               | 2019-05/2023-03
                    May 2019 – March 2023               | 2019-05/2023-03
                    May 2019–March 2023                 | 2019-05/2023-03
                    May 2019 — March 2023               | 2019-05/2023-03
                    May 2019 to March 2023              | 2019-05/2023-03
                    May 2019 until March 2023           | 2019-05/2023-03
                    2019 - 2023                         | 2019/2023
                    2019-2023                           | 2019/2023
                    2019–2023                           | 2019/2023
                    2019-05 - 2023-03                   | 2019-05/2023-03
                    2019-05-01 - 2023-03-31             | 2019-05-01/2023-03-31
                    5/2019 - 3/2023                     | 2019-05/2023-03
                    2019 - present                      | 2019/now
                    2019 - Present                      | 2019/now
                    2019–now                            | 2019/now
                    2019-present                        | 2019/now
                    May 2019 - today                    | 2019-05/now
                    May 2019 - ongoing (7 yrs 6 mos)    | 2019-05/now 7 yrs 6 mos
                    since 2019                          | 2019/now
                    Since May 2019                      | 2019-05/now
                    from May 2019                       | 2019-05/now
                    from 2019 to 2023                   | 2019/2023
                    From May 2019 until today           | 2019-05/now
                    1928                                | 1928/1928
                    June 1928                           | 1928-06/1928-06
                    1928 (with honours)                 | 1928/1928 with honours
                    May 2019 - May 2019                 | 2019-05/2019-05
                    2019 - March 2019                   | 2019/2019-03
                    1944 - 1949 (5 yrs)                 | 1944/1949 5 yrs
                    """)
    void readsTimesAsPeopleWriteThem(String text, String expected) {
        assertThat(inShort(read(text))).isEqualTo(expected);
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last summer",
                "Washington, D.C., USA",
                "2019 - 2020 - 2021",
                "2019 -",
                "- 2019",
                "2019 - soon",
                "May - June 2019",
                "present",
                "since ever",
                "(4 yrs)",
                "Smarch 1990 - 1991",
                "2019/20",
                "?"
            })
    void saysWhatItCantRead(String text) {
        Period period = read(text);

        assertThat(period.start()).isEmpty();
        assertThat(period.end()).isEmpty();
        assertThat(period.present()).isFalse();
        assertThat(period.text()).isEqualTo(text);
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(ReadProblem.UNREADABLE_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 1944 - March 1943",
                "1944 - 1943",
                "2019-05-02 - 2019-05-01",
                "June 1944 to 1943 (1 yr)",
                "from 1944 to 1943"
            })
    void saysWhereTheEndIsBeforeTheStart(String text) {
        Period period = read(text);

        assertThat(period.start()).isPresent();
        assertThat(period.end()).isPresent();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(ReadProblem.END_BEFORE_START);
    }

    @Test
    void namesBothEndsAsWritten() {
        read("from June 1944 to May 1943 (1 yr)");

        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("end date May 1943 is before start date June 1944");
    }
}
