package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Attributes;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodDashTest {

    private static String set(String text) {
        return Inline.text(PeriodDash.set(read(text)));
    }

    private static Period read(String text) {
        return read(List.of(new Text(text, at(text))), text);
    }

    private static Period read(List<Inline> content, String text) {
        return new PeriodReader(new Diagnostics()).read(content, Attributes.NONE, at(text));
    }

    private static Position at(String text) {
        return new SourceFile("a.md", text).at(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            May 2019 - March 2023            | May 2019 – March 2023
            May 2019-March 2023              | May 2019–March 2023
            May 2019 ~ March 2023            | May 2019 – March 2023
            2019 − 2021                      | 2019 – 2021
            2019-2021                        | 2019–2021
            2019-20                          | 2019–20
            2019-03 - 2020-04                | 2019-03 – 2020-04
            2019-03-2020-04                  | 2019-03–2020-04
            03/2019-04/2020                  | 03/2019–04/2020
            03.2019 - 04.2020                | 03.2019 – 04.2020
            2019/20 - 2021/22                | 2019/20 – 2021/22
            Oct 2017- Mar 2018               | Oct 2017– Mar 2018
            May - June 2019                  | May – June 2019
            Jan 2015 - Present (4 yrs)       | Jan 2015 – Present (4 yrs)
            mid-2018 - late 2019             | mid-2018 – late 2019
            seit 05/2019 - heute             | seit 05/2019 – heute
            01.02.2019 - 03.04.2020          | 01.02.2019 – 03.04.2020
            juin 2015 - aujourd'hui          | juin 2015 – aujourd'hui
            2015年4月 - 現在                 | 2015年4月 – 現在
            наст. 2011 - н.в.                | наст. 2011 - н.в.
            06.2011 - наст.время             | 06.2011 – наст.время
            """)
    void isAnEnDashWhereAHyphenWasTyped(String typed, String set) {
        assertThat(set(typed)).isEqualTo(set);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 2019 to March 2023",
                "2015/2016",
                "2015～2019",
                "2015 → 2019",
                "2019-05",
                "mid-2018",
                "2019 –2021",
                "2019—2021",
                "2016-",
                "since 2019",
                "2011-12-24",
                "until May-2019",
                "somewhen - 2019"
            })
    void staysAsItWas(String text) {
        assertThat(set(text)).isEqualTo(text);
    }

    @Test
    void marksWithinMarkupAreFound() {
        String text = "2015 - 2019";
        Inline stressed = new Emphasis(List.of(new Text(text, at(text))), Attributes.NONE, at(text));
        List<Inline> set = PeriodDash.set(read(List.of(stressed), text));
        assertThat(set).singleElement().isInstanceOf(Emphasis.class);
        assertThat(Inline.text(set)).isEqualTo("2015 – 2019");
    }
}
