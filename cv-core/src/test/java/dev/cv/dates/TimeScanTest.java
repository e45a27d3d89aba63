package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScanTest {

    private static String words(String text, TimeInText time) {
        return text.substring(time.start(), time.end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Acme Bank Feb. 2002 – Mar. 2005                    | Feb. 2002 – Mar. 2005
                    Engineer at Blue  2011 – 2014                      | 2011 – 2014
                    Clerk, Acme Ltd (2015-2018)                        | 2015-2018
                    Clerk, Acme Ltd [2015-2018]                        | 2015-2018
                    2013 – 2015 Assistant, Blue Ltd                    | 2013 – 2015
                    Spring 2024: Research Assistant                    | Spring 2024
                    Acme Ltd, Leeds Sept 2018 -- Present               | Sept 2018 -- Present
                    Software Engineer（2019年4月～2021年3月）          | 2019年4月～2021年3月
                    东京大学2019年4月至今工程师                        | 2019年4月至今
                    Role --- Sep 2022--Now @ Org                       | Sep 2022--Now
                    Clerk (2015-2018) (3 yrs)                          | (2015-2018) (3 yrs)
                    Clerk 2015-2018 (Contract)                         | 2015-2018
                    Clerk since May 2019                               | since May 2019
                    Analyst in May 2019, Acme                          | May 2019
                    Im Mai 2019: Leiter                                | Im Mai 2019
                    Leiter, Dezember 2019 – heute, Acme                | Dezember 2019 – heute
                    2001: A Clerk's Odyssey, June 2018                 | June 2018
                    Clerk Mar 2 – Apr 5, 2019 at Acme                  | Mar 2 – Apr 5, 2019
                    Acme–2011–2012–Clerk                               | 2011–2012
                    PhD, Blue University, 2010-2014 (expected), Leeds  | 2010-2014 (expected)
                    ISO 9001, Jan 2018                                 | Jan 2018
                    Spring 2024 current student                        | Spring 2024
                    """)
    void findsTheTimeInALine(String text, String words) {
        assertThat(PeriodReader.find(text)).as(text).hasValueSatisfying(time -> {
            assertThat(words(text, time)).isEqualTo(words);
            assertThat(time.strong()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ph.D. in Logic, Example University, 2018 | 2018
                    2000 users                               | 2000
                    ISO 2015                                 | 2015
                    Java 2018.1                              | 2018.1
                    release 2019.1.3                         | 2019.1.3
                    2018年毕业                               | 2018年
                    Seit 2019 Leiter                         | Seit 2019
                    """)
    void saysWhereItMayBeAnotherNumber(String text, String words) {
        assertThat(PeriodReader.find(text)).as(text).hasValueSatisfying(time -> {
            assertThat(words(text, time)).isEqualTo(words);
            assertThat(time.strong()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$2,000",
                "$2000",
                "12,019 users",
                "2,019",
                "206-557-2019",
                "+1 206 555-2019",
                "24/7",
                "9-5",
                "100-200 people",
                "100 – 2000 people",
                "version 3.2019.1",
                "pat2019@example.org",
                "https://example.org/2019/report",
                "R2019a",
                "2000+ users",
                "2015%",
                "1600 Amphitheatre Parkway",
                "RFC 8259",
                "ISO 9001:2015",
                "#2019",
                "12/31",
                "May, Texas"
            })
    void leavesOtherNumbers(String text) {
        assertThat(PeriodReader.all(text)).isEmpty();
    }

    @Test
    void findsAllTimesOfALine() {
        String text = "Clerk 2011 – 2014, lead since May 2014; certified (2016)";
        List<TimeInText> times = PeriodReader.all(text);
        assertThat(times)
                .extracting(time -> words(text, time))
                .containsExactly("2011 – 2014", "since May 2014", "2016");
        assertThat(text.substring(times.get(2).outerStart(), times.get(2).outerEnd()))
                .isEqualTo("(2016)");
    }
}
