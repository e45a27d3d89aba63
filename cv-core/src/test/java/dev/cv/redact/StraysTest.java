package dev.cv.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StraysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Reach me at ada@example.com or there.          | ada@example.com
                    ada.b+jobs@mail.example.co.uk                  | ada.b+jobs@mail.example.co.uk
                    [me](mailto:%61da@example.com)                 | ada@example.com
                    [me](mailto:ada%40example.com)                 | ada@example.com
                    <ada\\_b@example.com>                         | ada_b@example.com
                    `ada@example.com`                              | ada@example.com
                    ada (at) example (dot) com                     | ada (at) example (dot) com
                    ada[at]example.com                             | ada[at]example.com
                    Call +1 202 555 0109 today.                    | +1 202 555 0109
                    \\+49 (0)30 123-456                            | +49 (0)30 123-456
                    0049 30 1234567                                | 0049 30 1234567
                    (202) 555-0109                                 | (202) 555-0109
                    202.555.0109                                   | 202.555.0109
                    Tel. 030/12 34 567-89                          | 030/12 34 567-89
                    06 12 34 56 78                                 | 06 12 34 56 78
                    612 345 678                                    | 612 345 678
                    [call](tel:+12025550109)                       | +12025550109
                    [chat](https://wa.me/12025550109)              | 12025550109
                    """)
    void waysToReachSomebodyAreFound(String text, String stray) {
        assertThat(Strays.in(text)).containsExactly(stray);
        assertThat(Strays.pattern(stray).matcher(stray).matches()).isTrue();
    }

    @Test
    void severalInARowAreFoundOneByOne() {
        assertThat(Strays.in("Tel.030 1234567 / 0171 7654321 - 'ada@example.com', -grace@example.com"))
                .containsExactly("ada@example.com", "grace@example.com", "030 1234567", "0171 7654321");
    }

    @Test
    void longTextsAreSearchedSoon() {
        for (String part : List.of("a", "a.", "1 ", "1", "a@", "a@a.", "+", "(at) ")) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Strays.in(part.repeat(300_000)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999 - 2001",
                "May 2019 - 06/2021",
                "2019-05-01 - 2021-06-30",
                "01.02.2019 - 03.04.2020",
                "2019, 2020 - 2021 2022 2023",
                "- 1999\n- 2001\n- 2003",
                "ISBN 978-3-16-148410-0",
                "ISBN 0-306-40615-2",
                "9780306406157",
                "version 1.2.3.4 and 10.0.19045",
                "192.168.100.200",
                "1.000.000.000 rows, 1,000,000,000 rows",
                "doi 10.1145/3025453.3025912, 10.1000/182",
                "arXiv 2101.00001",
                "https://example.com/jobs/1234567890/555-123-4567",
                "orcid 0000-0002-1825-0097",
                "#00578a at 1200 dpi",
                "users grew from 10 000 to 200 000",
                "3.14159265358979",
                "UTF-8, ISO 8859-15, RFC 2119",
                "@ada at github, a@b, x@1.0",
                "commit 12345678abcdef9012345678",
                "worked at example.com"
            })
    void numbersOfAnotherKindAreNone(String text) {
        assertThat(Strays.in(text)).isEmpty();
    }
}
