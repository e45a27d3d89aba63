package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

    private static final Path TABLES = Path.of("src/test/resources/dates");

    private final Diagnostics diagnostics = new Diagnostics();

    private Period read(String text) {
        Position at = new SourceFile("a.md", text).at(0);
        return new PeriodReader(diagnostics).read(List.of(new Text(text, at)), Attributes.NONE, at);
    }

    private static String inShort(PartialDate date) {
        return date.season()
                .map(season -> season.name().toLowerCase(Locale.ROOT) + " " + date)
                .orElseGet(date::toString);
    }

    private static String inShort(Period period) {
        return period.start().map(PeriodReaderTest::inShort).orElse("?")
                + "/"
                + (period.present()
                        ? "now"
                        : period.end().map(PeriodReaderTest::inShort).orElse("?"))
                + (period.expected() ? " (expected)" : "")
                + period.duration().map(stated -> " [" + stated + "]").orElse("");
    }

    /** As written, a bar, as understood. */
    static List<String> written() throws IOException {
        try (Stream<String> english = Files.lines(TABLES.resolve("english.txt"));
                Stream<String> others = Files.lines(TABLES.resolve("languages.txt"))) {
            List<String> lines = Stream.concat(english, others)
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(250);
            return lines;
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsTimesAsPeopleWriteThem(String line) {
        String text = line.substring(0, line.lastIndexOf('|')).strip();
        String expected = line.substring(line.lastIndexOf('|') + 1).strip();

        Period period = read(text);

        assertThat(inShort(period)).isEqualTo(expected);
        assertThat(period.text()).isEqualTo(text);
        assertThat(diagnostics.all()).isEmpty();
        assertThat(new PeriodReader(diagnostics).isReadable(text)).isTrue();
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
                "present",
                "since ever",
                "(4 yrs)",
                "Smarch 1990 - 1991",
                "2019/20",
                "2019–20",
                "May '19",
                "May’19 – June’20",
                "05/19",
                "02/03/2019",
                "30.02.2019",
                "May 2019 –",
                "to 2019",
                "2019 2020",
                "2019, 2020",
                "2019 (4 yrs) (5 yrs)",
                "2019 ((4 yrs))",
                "2019 (4 yrs",
                "2019年13月",
                "99999999 – 2019",
                "555-2019",
                "?"
            })
    void saysWhatItCantRead(String text) {
        Period period = read(text);

        assertThat(period.start()).isEmpty();
        assertThat(period.end()).isEmpty();
        assertThat(period.present()).isFalse();
        assertThat(period.text()).isEqualTo(text);
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(DateProblem.UNREADABLE_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sydney, Australia",
                "May, Texas",
                "March, UK",
                "March",
                "August",
                "Augusta",
                "Route 66",
                "1600 Amphitheatre Parkway",
                "2000 Neuchâtel",
                "Sydney NSW 2000",
                "1010 Vienna",
                "Remote",
                "Present",
                "Summer, Texas",
                "Nice, France",
                "Suite 1200, 2019 Main Street",
                "8000",
                "Zürich 8000",
                "Mayo 2000 Hospital",
                "日本",
                "2丁目"
            })
    void takesPlacesForPlaces(String text) {
        assertThat(new PeriodReader(diagnostics).isReadable(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    May 1944 - March 1943             | March 1943            | May 1944
                    1944 - 1943                       | 1943                  | 1944
                    2019-05-02 - 2019-05-01           | 2019-05-01            | 2019-05-02
                    June 1944 to 1943 (1 yr)          | 1943                  | June 1944
                    from June 1944 to May 1943 (1 yr) | May 1943              | June 1944
                    Fall 2020 – Spring 2019           | Spring 2019           | Fall 2020
                    Nov. – Feb. 2019                  | Feb. 2019             | Nov.
                    depuis le 2 mars 2019 – mai 2018  | mai 2018              | 2 mars 2019
                    von Mai 2019 bis 3. März 2019 (?) | 3. März 2019          | Mai 2019
                    2019年5月～2018年3月              | 2018年3月             | 2019年5月
                    2019-05/2018-03                   | 2018-03               | 2019-05
                    5 - 2 March 2019                  | 2 March 2019          | 5
                    """)
    void saysWhereTheEndIsBeforeTheStart(String text, String end, String start) {
        Period period = read(text);

        assertThat(period.start()).isPresent();
        assertThat(period.end()).isPresent();
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(DateProblem.END_BEFORE_START);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("end date " + end + " is before start date " + start);
    }

    /** In one half of the world autumn comes before spring. */
    @Test
    void leavesSeasonsOfOneYearInTheirOrder() {
        assertThat(inShort(read("Fall 2019 – Spring 2019"))).isEqualTo("autumn 2019/spring 2019");
        assertThat(diagnostics.all()).isEmpty();
    }
}
