package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cv.source.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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
                    Clerk, Acme, '98 – '02                             | '98 – '02
                    Clerk at Acme Mar 15 – Jun 17                      | Mar 15 – Jun 17
                    Acme 03/98 – 04/02 Clerk                           | 03/98 – 04/02
                    Acme, Leeds, Q3 2021 – Q1 2023                     | Q3 2021 – Q1 2023
                    Blue 3Q21–1Q23: Lead                               | 3Q21–1Q23
                    Clerk, mid-2018 – late 2019, Acme                  | mid-2018 – late 2019
                    Clerk at Acme c. 1999–2003                         | c. 1999–2003
                    Studies, AY 2019–2020, Leeds                       | AY 2019–2020
                    Budget FY19 – FY21, Acme                           | FY19 – FY21
                    Exchange student 2019–20, Leeds                    | 2019–20
                    Exchange student 2019/20                           | 2019/20
                    Clerk, Acme, 2019 – (ongoing)                      | 2019 – (ongoing)
                    Clerk, Acme, 2019 –                                | 2019 –
                    Clerk, Acme (June 2019-)                           | June 2019-
                    Intern, Summer '11, Acme                           | Summer '11
                    Leiterin bei Acme Dez. 2019 – (heute)              | Dez. 2019 – (heute)
                    Stage chez Acme, T3 2021                           | T3 2021
                    Acme till 03/98 since 04/2002                      | since 04/2002
                    Software Engineer【2019年4月～2021年3月】東京      | 2019年4月～2021年3月
                    Objective-C, 2011 – 2012                           | 2011 – 2012
                    2019 - Clerk, May 2019 - June 2020                 | May 2019 - June 2020
                    Acme s.r.o., Brno, 1. 9. 2018 – 31. 12. 2020       | 1. 9. 2018 – 31. 12. 2020
                    Leiter bei Acme vom 1. 9. 2018 bis 31. 12. 2020    | vom 1. 9. 2018 bis 31. 12. 2020
                    Vývojář, Acme, od 1. 2. 2021                       | od 1. 2. 2021
                    """, quoteCharacter = '"')
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
                    2019 - Clerk at Acme                     | 2019
                    Objective-C 2019                         | 2019
                    Clerk, May 19                            | May 19
                    The class of '98                         | class of '98
                    """, quoteCharacter = '"')
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
                "\u00A9 2022 Acme, Inc.",
                "Acme \u00A92019-2022",
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
                "95-99 of 100",
                "Mon–Fri 10-12",
                "12.30 – 13.45 daily",
                "room 10.15 to 19",
                "May 19employees",
                "03/98",
                "Apollo 11 and 12",
                "Windows 98",
                "201901 users",
                "Q3 goals",
                "30 % of 20",
                "about 20 people",
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

    private static final List<String> PIECES = List.of(
            "2019",
            "'98",
            "98",
            "May",
            "Q3",
            "FY",
            "mid-",
            "ca. ",
            "– ",
            "-",
            " - ",
            "/",
            "(",
            ")",
            "[",
            ".",
            ",",
            ":",
            "|",
            "~",
            "present",
            "since ",
            "bis ",
            "Dez. ",
            "年",
            "月",
            "5",
            "12",
            "31",
            "2000",
            "Acme ",
            "Clerk",
            " ",
            " ",
            " ",
            " ",
            "\n",
            "expected",
            "(4 yrs)",
            "é",
            "\uD83D",
            "\uD83D\uDE00",
            "\u0000",
            "½",
            "①",
            "ﬃ",
            "٣",
            "$",
            "@",
            "%");

    /** In any text, times stand one behind the other, and each is one where nothing else stands beside it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTimesInAnything(long seed) {
        Random random = new Random(seed);
        for (int line = 0; line < 2_000; line++) {
            StringBuilder soup = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                soup.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = soup.toString();
            int last = 0;
            for (TimeInText time : PeriodReader.all(text)) {
                assertThat(List.of(last, time.outerStart(), time.start(), time.end(), time.outerEnd(), text.length()))
                        .as(text)
                        .isSorted();
                assertThat(new PeriodReader(new Diagnostics()).isReadable(words(text, time)))
                        .as("%s in %s", words(text, time), text)
                        .isTrue();
                last = time.outerEnd();
            }
        }
    }

    /** Each piece is looked at a few times only, however long the text. */
    @Test
    void findsTimesInLongTextsSoon() {
        for (String piece : PIECES) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> PeriodReader.all("2019 " + piece.repeat(20_000) + " May 2019"));
        }
    }
}
