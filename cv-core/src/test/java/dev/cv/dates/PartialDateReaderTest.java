package dev.cv.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1943           | 1943
                    1943-05        | 1943-05
                    1943-5         | 1943-05
                    1943-05-09     | 1943-05-09
                    5/1943         | 1943-05
                    05/1943        | 1943-05
                    May 1943       | 1943-05
                    may 1943       | 1943-05
                    MAY 1943       | 1943-05
                    September 1943 | 1943-09
                    Sept 1943      | 1943-09
                    Sept. 1943     | 1943-09
                    Sep 1943       | 1943-09
                    December 1943  | 1943-12
                    May, 1943      | 1943-05
                    May 9, 1943    | 1943-05-09
                    9 May 1943     | 1943-05-09
                    9. May 1943    | 1943-05-09
                    9.5.1943       | 1943-05-09
                    9. 5. 1943     | 1943-05-09
                    31.12. 1943    | 1943-12-31
                    31. 12.1943    | 1943-12-31
                    １９４３       | 1943
                    about 1943     | 1943
                    c. 1943        | 1943
                    mid-1943       | 1943
                    May 43         | 1943-05
                    """)
    void readsDatesAsPeopleWriteThem(String text, String iso) {
        assertThat(PartialDateReader.read(text).map(PartialDate::toString)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "43",
                "19430",
                "1943-13",
                "1943-00",
                "13/1943",
                "1943-05-32",
                "Smarch 1943",
                "Ma 1943",
                "May 1943 or so",
                "about",
                "05/43",
                "mid-",
                "Q5 1943",
                "1943-05-09-01",
                "32 May 1943",
                "30 February 1943",
                "1943-02-30",
                "30. 2. 1943",
                "9 . 5 . 1943",
                "9. 5. 43",
                "9. 1943",
                "9. 13. 1943"
            })
    void leavesTheRestUnread(String text) {
        assertThat(PartialDateReader.read(text)).isEmpty();
    }
}
