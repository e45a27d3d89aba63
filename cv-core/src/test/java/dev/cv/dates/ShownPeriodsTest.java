package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShownPeriodsTest {

    private static Position at(String text) {
        return new SourceFile("a.md", text).at(0);
    }

    private static Period read(List<Inline> content) {
        String text = Inline.text(content);
        return new PeriodReader(new Diagnostics()).read(content, Attributes.NONE, at(text));
    }

    private static Period read(String text) {
        return read(List.of(new Text(text, at(text))));
    }

    private static ShownPeriods as(String form, String language) {
        return new ShownPeriods(DateForm.of(form), /* durations= */ true, Vocabulary.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 2019 – March 2023 (4 yrs)    | MM/YYYY   | en | 05/2019 – 03/2023 (4 yrs)
            May 2019 – March 2023            | YYYY-MM   | en | 2019-05 – 2023-03
            05/2019 – 09/2023                | MMM YYYY  | en | May 2019 – Sep 2023
            05/2019 – 09/2023                | MMMM YYYY | en | May 2019 – September 2023
            May – June 2019                  | MMM YYYY  | en | May 2019 – Jun 2019
            2 – 5 March 2019                 | MM/YYYY   | en | 03/2019
            9 May 2019                       | MM/YYYY   | en | 05/2019
            2019-05-09 – 2020-01-31          | MMM YYYY  | en | May 2019 – Jan 2020
            2019 – May 2020                  | MM/YYYY   | en | 2019 – 05/2020
            May 2019 – now                   | MM/YYYY   | en | 05/2019 – now
            since May 2019                   | MM/YYYY   | en | since 05/2019
            2019 – 2021                      | MMM YYYY  | en | 2019 – 2021
            2019/20                          | MM/YYYY   | en | 2019/20
            Fall 2019 – May 2020             | MM/YYYY   | en | Fall 2019 – 05/2020
            Q1 2019 – Q3 2020                | MM/YYYY   | en | Q1 2019 – Q3 2020
            Q1 2019                          | MM/YYYY   | en | Q1 2019
            mid-2018 – late 2019             | MM/YYYY   | en | mid-2018 – late 2019
            May 2019 to whenever             | MM/YYYY   | en | May 2019 to whenever
            seit 05/2019 – heute             | MMM YYYY  | de | seit Mai 2019 – heute
            März 2019 – Oktober 2020         | MMM YYYY  | de | März 2019 – Okt. 2020
            juillet 2015 – aujourd'hui       | MMM YYYY  | fr | juil. 2015 – aujourd'hui
            05/2019 – 02/2020                | MMMM YYYY | es | mayo de 2019 – febrero de 2020
            05/2019 – 02/2020                | MMM YYYY  | es | may 2019 – feb 2020
            09.2019 – 05.2020                | MMMM YYYY | pl | wrzesień 2019 – maj 2020
            od 09.2019 do 05.2020            | MMMM YYYY | pl | od września 2019 do maja 2020
            09.2019 – 05.2020                | MMM YYYY  | cs | září 2019 – květen 2020
            09.2019 – 05.2020                | MMM YYYY  | ru | сент. 2019 – май 2020
            2015年4月～8月                   | YYYY-MM   | ja | 2015-04～2015-08
            2015-04～2015-08                 | MMM YYYY  | ja | 2015年4月～2015年8月
            2015年4月 – 现在                 | MM/YYYY   | zh | 04/2015 – 现在
            """)
    void monthsAreShownInOneForm(String written, String form, String language, String shown) {
        Period period = as(form, language).period(read(written));

        assertThat(Inline.text(period.content())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 2019 – March 2023 (4 yrs)           | May 2019 – March 2023
            May 2019 – March 2023 (3 yrs 10 mos)    | May 2019 – March 2023
            May 2019 – March 2023 (3 yrs and 1 mo)  | May 2019 – March 2023
            May 2019 – Present · 4 yrs 2 mos        | May 2019 – Present
            03/2018 – 12/2020 (2 Jahre, 9 Monate)   | 03/2018 – 12/2020
            May 2019 – March 2023 (part-time)       | May 2019 – March 2023 (part-time)
            May 2019 (expected)                     | May 2019 (expected)
            May 2019                                | May 2019
            """)
    void durationsMayBeLeftOut(String written, String shown) {
        ShownPeriods without = new ShownPeriods(DateForm.AS_WRITTEN, /* durations= */ false, Vocabulary.of("en"));

        assertThat(Inline.text(without.period(read(written)).content())).isEqualTo(shown);
    }

    @Test
    void emphasisStays() {
        Text start = new Text("May 2019", at("May 2019"));
        List<Inline> content = List.of(
                new Emphasis(List.of(start), Attributes.NONE, start.position()),
                new Text(" – June 2020", start.position()));

        List<Inline> shown = as("MM/YYYY", "en").period(read(content)).content();

        assertThat(Inline.text(shown)).isEqualTo("05/2019 – 06/2020");
        assertThat(shown.get(0)).isInstanceOf(Emphasis.class);
    }

    static Stream<String> languages() {
        return Stream.of("en en-GB de fr es pt it nl pl sv da nb fi cs ru uk tr ja zh zh-TW ko el".split(" "));
    }

    /** In each language every form of every month is read as that month again. */
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsShownIsReadTheSame(String language) {
        for (DateForm form : DateForm.values()) {
            for (int month = 1; month <= 12; month++) {
                PartialDate date = new PartialDate(2019, OptionalInt.of(month), OptionalInt.empty());
                ShownPeriods shown = new ShownPeriods(form, /* durations= */ true, Vocabulary.of(language));
                String written = "2019-%02d".formatted(month);
                Period period = shown.period(read(written));
                assertThat(read(Inline.text(period.content())).start()).contains(date);
                if (form != DateForm.AS_WRITTEN && form != DateForm.YEAR_FIRST && !language.equals("el")) {
                    assertThat(Inline.text(period.content()))
                            .as(form + " " + month)
                            .isNotEqualTo(written);
                }
            }
        }
    }
}
