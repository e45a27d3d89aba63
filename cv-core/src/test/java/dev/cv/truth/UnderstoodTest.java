package dev.cv.truth;

import static dev.cv.truth.TruthTest.check;
import static dev.cv.truth.TruthTest.findings;
import static dev.cv.truth.TruthTest.job;
import static dev.cv.truth.TruthTest.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules find that was not understood, or not written yet. */
class UnderstoodTest {

    @ParameterizedTest
    @CsvSource({
        "'## Experience\n\nTen years at sea.', no-jobs",
        "'## Experience', ''",
        "'## Skills\n\n- Rowing', ''",
        "'## Odds and ends\n\nAcme\n(2015 - 2018)\n\nWorks\n(2012 - 2015)', no-jobs",
        "'## Odds and ends\n\nOne thing that went on from 2015 to 2018.', ''",
        "'## Publications\n\n- On mills (2015 - 2018)\n- On stores (2012 - 2015)', ''"
    })
    void jobsAreMissedWhereAHeadingOrTimesPromiseSome(String body, String rule) {
        assertThat(rules("# Ada Example\n\n" + body + "\n")).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void aStudentNeedsNoJob() {
        String school = "## Education\n\n### B.Sc. Mathematics, University of York (2024 - %s)\n\n";
        String clubs = "## Clubs\n\n- Chess, 2019 - 2021\n- Rowing, 2018 - 2019\n";

        assertThat(rules("# Ada Example\n\n" + String.format(school, "present") + clubs))
                .isEmpty();
        assertThat(rules("# Ada Example\n\n" + String.format(school, "present") + "## Experience\n\nNone yet.\n"))
                .isEmpty();
    }

    @Test
    void aJobHasATime() {
        assertThat(check(
                        job("Acme", "Engineer", "2018 - 2020"),
                        "{:.company-info}\n- [Works](https://works.example)\n\n### Trainee\n"))
                .containsExactly("no-time");
        assertThat(check(job("Acme", "Engineer", "some day - 2019"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "About me, jobs-outside-work",
        "Footprints, jobs-outside-work",
        "Experience, ''",
        "Work history, ''",
        "Some work experience of mine, ''"
    })
    void jobsHaveAHeadingOfTheirOwn(String heading, String rule) {
        String text = "# Ada Example\n\n## " + heading + "\n\n" + job("Acme", "Engineer", "2018 - 2020")
                + job("Works", "Clerk", "2016 - 2018");

        assertThat(rules(text)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(rules(text.replace("## " + heading, "{:.work}\n## " + heading)))
                .isEmpty();
    }

    @Test
    void whatCvNewWroteIsNotLeft() {
        assertThat(check(job("Acme", "Your Job Title", "2018 - 2020"))).containsExactly("placeholder");
        List<Finding> findings = findings(job("Acme", "Ihre Berufsbezeichnung", "2018 - 2020")
                + job("Works", "Ihre Berufsbezeichnung davor", "2016 - 2018"));
        assertThat(findings)
                .singleElement()
                .extracting(finding -> finding.diagnostic().message())
                .isEqualTo("this line and 1 more of this file are still what cv new wrote");
        assertThat(check(job("Acme", "Job Title", "2018 - 2020"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Acme logo, Globex, https://globex.example, logo-says-other",
        "Acme, Globex Ltd, https://globex.example, logo-says-other",
        "Globex logo, Globex Ltd, https://globex.example, ''",
        "IBM logo, International Business Machines, https://example.com, ''",
        "Acme logo, their site, https://www.acme.example, ''",
        "Navy logo, United States Navy, https://example.com, ''"
    })
    void aLogoIsThatOfTheOrganization(String logo, String name, String site, String rule) {
        String text = "{:.company-info}\n- ![" + logo + "](a.svg)\n- [" + name + "](" + site
                + "), maker of things\n\n### Engineer\n\n{:.location-date}\n- Paris\n- 2018 - 2020\n";

        assertThat(check(text)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }
}
