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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static List<String> tables(String... names) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            for (String line : Files.readAllLines(TABLES.resolve(name))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    static List<String> written() throws IOException {
        List<String> lines = tables("english.txt", "languages.txt", "forms.txt");
        assertThat(lines).hasSizeGreaterThan(400);
        return lines;
    }

    static List<String> doubtful() throws IOException {
        return tables("doubtful.txt");
    }

    @ParameterizedTest
    @MethodSource("written")
    void readsTimesAsPeopleWriteThem(String line) {
        assertRead(line);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void saysHowItReadWhatCouldMeanSomethingElse(String line) {
        assertRead(line);
        assertThat(diagnostics.all())
                .hasSize(1)
                .extracting(Diagnostic::problem)
                .isSubsetOf(DateProblem.AMBIGUOUS_DATE, DateProblem.OPEN_PERIOD);
    }

    private void assertRead(String line) {
        String text = line.substring(0, line.lastIndexOf('|')).strip();
        String expected = line.substring(line.lastIndexOf('|') + 1).strip();

        Period period = read(text);

        assertThat(inShort(period)).isEqualTo(expected);
        assertThat(period.text()).isEqualTo(text);
        assertThat(new PeriodReader(diagnostics).isReadable(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    May 19  | "May 19" is read as May 2019         | write May 2019, or the year behind the day
                    2011-12 | "2011-12" is read as December 2011   | write December 2011, or both years with four digits, as in 2011-2012
                    2011–12 | "2011–12" is read as 2011–2012       | write 2011–2012, or the month by its name, as in Dec 2011
                    02/03/2019 | "02/03/2019" is read as 2019 | write 2019, or the day as 2 March 2019 or 2019-03-02
                    2019 –  | "2019 –" is read as a time that goes on | write 2019 – Present, or its end behind it
                    """)
    void saysHowToSayItClearly(String text, String message, String hint) {
        read(text);

        assertThat(diagnostics.all()).extracting(Diagnostic::message).containsExactly(message);
        assertThat(diagnostics.all()).extracting(Diagnostic::hint).containsExactly(hint);
    }

    /** No year has a fourteenth month. */
    @Test
    void takesAHyphenForOneBetweenYearsWhereOthersShowIt() {
        SourceFile file = new SourceFile("a.md", "- 2011-12\n- 2013-14\n");
        Position at = file.at(2);

        Period period = new PeriodReader(diagnostics).read(List.of(new Text("2011-12", at)), Attributes.NONE, at);

        assertThat(inShort(period)).isEqualTo("2011/2012");
        assertThat(diagnostics.all()).extracting(Diagnostic::problem).containsExactly(DateProblem.AMBIGUOUS_DATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    02/03/2019 - 04/05/2020 | 31/05/2018              | 2019-03-02/2020-05-04
                    02/03/2019 - 04/05/2020 | 05/31/2018              | 2019-02-03/2020-04-05
                    2-3-2019                | 31-5-2018               | 2019-03-02/2019-03-02
                    02/03/2019 - 31/05/2020 | -                       | 2019-03-02/2020-05-31
                    02/03/2019 - 04/05/2020 | 31/05/2018, 05/31/2018  | 2019/2020
                    02/03/2019              | 31.05.2018              | 2019/2019
                    02/03/2019              | 31/05/20                | 2019/2019
                    """)
    void takesTheOrderOfDayAndMonthFromOtherDates(String text, String others, String expected) {
        Position at = new SourceFile("a.md", text + "\n\n" + others).at(0);

        Period period = new PeriodReader(diagnostics).read(List.of(new Text(text, at)), Attributes.NONE, at);

        assertThat(inShort(period)).isEqualTo(expected);
        assertThat(diagnostics.all()).hasSize(expected.contains("-") ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 2012-2013", "- 2011-12-31", "- 555-2013-14", "- 2013–14", "- 2014-13", "2013-1"})
    void takesItForOneBeforeAMonthWhereOthersDont(String other) {
        SourceFile file = new SourceFile("a.md", "- 2011-12\n" + other);
        Position at = file.at(2);

        Period period = new PeriodReader(diagnostics).read(List.of(new Text("2011-12", at)), Attributes.NONE, at);

        assertThat(inShort(period)).isEqualTo("2011-12/2011-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "last summer",
                "Washington, D.C., USA",
                "2019 - 2020 - 2021",
                "- 2019",
                "2019 - soon",
                "present",
                "since ever",
                "(4 yrs)",
                "Smarch 1990 - 1991",
                "05/19",
                "2019 to",
                "2019-15",
                "98",
                "10-12",
                "19-20",
                "24/7",
                "9-5",
                "12.30 – 13.45",
                "15/03 – 17/06",
                "08/21 – 05/19",
                "Q5 2021",
                "Q3",
                "mid",
                "ca.",
                "FY",
                "'9",
                "555-0198",
                "+1 555 555 2019",
                "1.2.19",
                "v2.0 – 2019",
                "100-200 people",
                "2019-2020 budget of 2000 users",
                "2019年半",
                "201901",
                "201913-202001",
                "30.02.2019",
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
