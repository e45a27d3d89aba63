package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A town before its state's letters is no employer, a school's name may hold one, and a project's time is one. */
class TownsAndStatesTest {

    private static Entry entry(String title, String text) {
        return Content.of("a.md", "---\nname: Ada\n---\n## " + title + "\n\n" + text + "\n\n- Cut weight.\n")
                .read("a.md")
                .clean()
                .sections()
                .get(0)
                .entries()
                .get(0);
    }

    private static String said(EntryFacts facts) {
        return facts.organization().map(Fact::text).orElse("none") + " | "
                + facts.role().map(Fact::text).orElse("none") + " | "
                + facts.location().map(Location::text).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "### Stripe, Senior Engineer/San Francisco, CA, Aug 2017 – Jan 2021; Stripe | Senior Engineer | San Francisco, CA",
                "### Rackspace, Systems Engineer/San Antonio, TX, 2011 – 2014; Rackspace | Systems Engineer | San Antonio, TX",
                "### Senior Engineer/Oakland, CA, Aug 2017 – Jan 2021; none | Senior Engineer | Oakland, CA",
                "### Engineer/Acme Inc., CA, 2017 – 2021; Acme Inc. | Engineer | CA",
            })
    void aTownBeforeAStateIsAPlace(String lines, String expected) {
        assertThat(said(entry("Experience", lines.replace('/', '\n')).facts())).isEqualTo(expected);
    }

    @Test
    void aSchoolMayBeNamedByItsTown() {
        Entry entry = entry(
                "Education",
                "### University of Texas at San Antonio, BSc Computer Science\nSan Antonio, TX, 2007 – 2011");

        assertThat(said(entry.facts()))
                .isEqualTo("University of Texas at San Antonio | BSc Computer Science | San Antonio, TX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022; 2022; none",
                "*2019 – Present*; 2019 – Present; none",
                "Leeds, 2022; 2022; Leeds",
                "2019 – Present, Java; none; none",
                "In 2022 I built a map of forty things.; none; none",
            })
    void aTimeBelowAProjectIsItsTime(String line, String time, String place) {
        EntryFacts facts = entry("Projects", "### Homelab Atlas\n" + line).facts();

        assertThat(facts.period().map(period -> period.text()).orElse("none")).isEqualTo(time);
        assertThat(facts.location().map(Location::text).orElse("none")).isEqualTo(place);
    }

    @Test
    void itStaysAsWrittenWhereThatIsAskedFor() {
        for (Entry entry : List.of(
                entry("Projects\n{:.as-written}", "### Homelab Atlas\n2022"),
                entry("Projects", "### Homelab Atlas\n{:.as-written}\n2022"))) {
            assertThat(entry.locationDates()).isEmpty();
            assertThat(entry.facts().period()).isPresent();
        }
    }
}
