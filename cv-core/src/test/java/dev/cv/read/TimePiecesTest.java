package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
import dev.cv.model.Period;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is meant as a time is one, or told, and never a place. */
class TimePiecesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // Two items say the two ends.
                "Utrecht/Vanaf oktober 2015/Tot heden; @Utrecht #2015-10/now",
                "Vanaf oktober 2015/Tot maart 2018/Utrecht; #2015-10/2018-03 @Utrecht",
                "Lyon/Depuis mai 2019/jusqu’à aujourd’hui; @Lyon #2019-05/now",
                "Leeds/From May 2019/– present; @Leeds #2019-05/now",
                "Leeds/2015/until 2018; @Leeds #2015/2018",
                "Leeds/Start: 03.2019/End: present; @Leeds #2019-03/now",
                "Leeds/To September 2018; @Leeds #?",
                "Leeds/From May 2014/To September 2018; @Leeds #2014-05/2018-09",
                "Ulm/Von Mai 2014/Bis September 2018; @Ulm #2014-05/2018-09",
                "Leeds/2015/(Remote); @Leeds #2015/2015 @(Remote)",
                // Meant as a time, and not to be read.
                "May 2019 to whenever/Leeds; #? @Leeds",
                "Leeds/May 2019 to whenever; @Leeds #?",
                "2019-2020-2021/Leeds; #? @Leeds",
                "Leeds/Mid 1940 - 194?; @Leeds #?",
                "Leeds/a while ago; @Leeds #?",
                "2019 – 2020/2019-2020-2021/Leeds; #2019/2020 #? @Leeds",
                // A place with a number.
                "2000 Neuchâtel/2015 – 2018; @2000 Neuchâtel #2015/2018",
                "1600 Amphitheatre Parkway/2015 – 2018; @1600 Amphitheatre Parkway #2015/2018",
                "2015 – 2018/Suite 1200, 2019 Main Street; #2015/2018 @Suite 1200, 2019 Main Street",
                "2015 – 2018/8000 Zürich; #2015/2018 @8000 Zürich",
                "May, Texas/2015 – 2018; @May, Texas #2015/2018",
            })
    void areTimesOrPlaces(String items, String expected) {
        String text =
                "# Ada\n\n## Experience\n\n### Clerk\n\n{:.location-date}\n- " + items.replace("/", "\n- ") + "\n";

        Entry entry = Content.of("ada.md", text)
                .read()
                .resume()
                .orElseThrow()
                .sections()
                .get(0)
                .entries()
                .get(0);

        assertThat(entry.blocks().stream()
                        .filter(LocationDate.class::isInstance)
                        .flatMap(block -> ((LocationDate) block).parts().stream())
                        .map(TimePiecesTest::inShort)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String inShort(LocationDate.Part part) {
        if (!(part instanceof Period period)) {
            return "@" + part.text();
        } else if (period.start().isEmpty()) {
            return "#?";
        }
        return "#" + period.start().get() + "/"
                + (period.present() ? "now" : period.end().get());
    }
}
