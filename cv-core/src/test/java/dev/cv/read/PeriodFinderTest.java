package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.source.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFinderTest {

    private final PeriodReader periods = new PeriodReader(new Diagnostics());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sydney, Australia - May 2011 - December 2015         | May 2011 - December 2015
                    Sydney, Australia, May 2011 – present (4 yrs)        | May 2011 – present (4 yrs)
                    Sydney (2011 - 2015)                                 | (2011 - 2015)
                    Sydney (Australia) (2011 - 2015)                     | (2011 - 2015)
                    Sydney (2011 - 2015) (4 yrs)                         | (2011 - 2015) (4 yrs)
                    Acme, London, 2001–2003                              | 2001–2003
                    Acme London 2001                                     | 2001
                    Acme / London / since 2001                           | since 2001
                    Sydney NSW 2000 - May 2011 - Dec 2015                | May 2011 - Dec 2015
                    Building 5 - March 2019                              | March 2019
                    Route 66 - 2019                                      | 2019
                    1600 Amphitheatre Parkway, 2011                      | 2011
                    Tel. 555-2019, 2020                                  | 2020
                    Lisboa, Portugal - maio de 2011 - dezembro de 2015   | maio de 2011 - dezembro de 2015
                    Lisboa, Portugal - dezembro de 2015                  | dezembro de 2015
                    Wien – seit Mai 2011                                 | seit Mai 2011
                    Kraków, od maja 2011 do marca 2015                   | od maja 2011 do marca 2015
                    東京 2011年5月～現在                                 | 2011年5月～現在
                    東京2011年5月～現在                                  | 2011年5月～現在
                    2011 - 2015                                          | 2011 - 2015
                    Berlin, Jun. – Sep. 2018                             | Jun. – Sep. 2018
                    """)
    void findsTheTimeAtTheEnd(String text, String period) {
        int start = periods.startOfPeriod(text).orElseThrow();

        assertThat(text.substring(start)).isEqualTo(period);
        assertThat(periods.isReadable(period)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sydney, Australia",
                "1600 Amphitheatre Parkway",
                "May 2011 in Sydney",
                "A2019",
                "Tel. 555-2019",
                "Hill Street 12345",
                ""
            })
    void findsNoneWhereNoneIs(String text) {
        assertThat(periods.startOfPeriod(text)).isEmpty();
    }

    @Test
    void looksAtTheEndOfALongTextOnly() {
        String text = "word ".repeat(50_000) + "May 2011 - 2015";

        assertThat(periods.startOfPeriod(text)).contains(text.length() - 15);
    }
}
