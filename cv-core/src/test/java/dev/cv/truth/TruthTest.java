package dev.cv.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.Audit;
import dev.cv.audit.Content;
import dev.cv.audit.Finding;
import dev.cv.audit.Subject;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in small résumés, and what they leave in peace. */
class TruthTest {

    private static final Set<String> ALL = Set.of("gap", "order", "overlap", "two-present", "duration", "future");

    @Test
    void twoJobsAreOpenWhereTheOlderIsNotClosed() {
        assertThat(check(job("Acme", "Engineer", "May 2021 - present"), job("Works", "Engineer", "May 2017 - present")))
                .containsExactly("two-present");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freelance Engineer",
                "Part-time Engineer",
                "Board Member",
                "Beraterin",
                "Werkstudent",
                "Consultante",
                "Interim Advisor",
                "Autónomo"
            })
    void workBesideOtherWorkIsNoContradiction(String role) {
        assertThat(check(job("Acme", "Engineer", "May 2021 - present"), job("Works", role, "May 2017 - present")))
                .isEmpty();
        assertThat(check(job("Acme", "Engineer", "May 2015 - May 2019"), job("Works", role, "May 2014 - May 2018")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "May 2018 - 2020, May 2014 - May 2018, ''",
        "May 2018 - 2020, May 2014 - July 2018, overlap",
        "May 2018 - 2020, May 2014 - October 2017, ''",
        "May 2018 - 2020, May 2014 - September 2017, gap",
        "2018 - 2020, 2014 - 2017, ''",
        "2018 - 2020, 2014 - 2016, gap",
        "2018 - 2020, 2014 - 2018, ''",
        "2017 - 2020, 2014 - 2019, overlap"
    })
    void gapsAndOverlapsCountOnlyWhereTheyAreCertain(String newer, String older, String rule) {
        List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);

        assertThat(check(job("Acme", "Engineer", newer), job("Works", "Engineer", older)))
                .isEqualTo(expected);
    }

    @Test
    void studiesFillAGap() {
        String jobs = job("Acme", "Engineer", "2018 - 2020") + job("Works", "Engineer", "2012 - 2014");

        assertThat(check(jobs)).containsExactly("gap");
        assertThat(check(jobs, "\n## Education\n\n### M.Sc.\n\n{:.location-date}\n- Paris\n- 2014 - 2017\n"))
                .isEmpty();
        assertThat(check(jobs, "\n## Education\n\n### M.Sc.\n\n{:.location-date}\n- Paris\n- 2017\n"))
                .isEmpty();
    }

    @Test
    void rolesAtOneEmployerMayOverlap() {
        assertThat(check(job("Acme", "Manager", "2016 - 2020"), job("Acme GmbH", "Engineer", "2012 - 2019")))
                .containsExactly("employer-spelling");
    }

    @Test
    void theNewestComesFirst() {
        String newest = job("Acme", "Engineer", "2018 - 2020");
        String middle = job("Works", "Engineer", "2016 - 2018");
        String oldest = job("Rand", "Engineer", "2014 - 2016");

        assertThat(check(newest, middle, oldest)).isEmpty();
        assertThat(check(newest, oldest, middle)).containsExactly("order");
        assertThat(check(oldest, middle, newest)).containsExactly("oldest-first");
        // By its end it is right, by its start it is not.
        assertThat(check(job("Works", "Advisor", "2010 - 2022"), newest)).isEmpty();
    }

    @Test
    void whatIsToComeSaysSo() {
        assertThat(check(job("Acme", "Engineer", "2026 - 2028"))).containsExactly("future");
        assertThat(check(job("Acme", "Engineer", "January 2027 - present"))).containsExactly("future");
        assertThat(check(job("Acme", "Engineer", "2025 - 2028 (expected)"))).isEmpty();
        assertThat(check(job("Acme", "Engineer", "November 2026"))).isEmpty();
        assertThat(check(job("Acme", "Engineer", "2025 - 2026"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Engineer with 20+ years of experience | total",
                "Engineer with over 20 years' experience | total",
                "20 Jahre Berufserfahrung | total",
                "20 ans d'expérience | total",
                "Más de 20 años de experiencia | total",
                "Engineer with 10+ years of experience | ''",
                "Engineer with 11 years of experience | ''",
                "Engineer with 5+ years of experience | ''",
                "Engineer with 5 years of experience | total",
                "Engineer with 5 years of experience in Java | ''",
                "Led a team with 25 people; 10 years of experience | ''",
                "A company with 90 years of history | ''"
            })
    void aTotalIsHeldAgainstTheSum(String profile, String rule) {
        List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
        String text = "## Profile\n\n" + profile + ".\n\n";

        assertThat(check(text, "## Experience\n\n", job("Acme", "Engineer", "May 2010 - May 2020")))
                .isEqualTo(expected);
    }

    @Test
    void aTotalIsLeftAloneWhereAJobHasNoDates() {
        assertThat(check(
                        "## Profile\n\n20+ years of experience.\n\n## Experience\n\n",
                        job("Acme", "Engineer", "May 2010 - May 2020"),
                        "{:.company-info}\n- [Rand](https://rand.example)\n\n### Trainee\n"))
                .containsExactly("no-time");
    }

    @ParameterizedTest
    @CsvSource({
        "Sperry Rand, Sperry-Rand, true",
        "Sperry Rand, Sperry Rand Corp., true",
        "Sperry Rand, SPERRY RAND, true",
        "Müller GmbH & Co. KG, Muller, true",
        "Societe Generale, Société Générale S.A., true",
        "Eckert–Mauchly Computer Corporation, Eckert-Mauchly Computer Corp., true",
        "Remington Rand, Remingtn Rand, true",
        "Bayern, Bayer, false",
        "Anderson Unit 1, Anderson Unit 2, false",
        "Amazon, Amazon Web Services, false",
        "University of York, University of Cork, false",
        "Bank A, Bank B, false",
        "Yale University, Harvard University, false"
    })
    void anEmployerIsOneHoweverItIsSpelled(String one, String other, boolean same) {
        assertThat(EmployerName.areSame(one, other)).isEqualTo(same);
    }

    @Test
    void theUsualSpellingIsTheRepair() {
        String twice = job("Sperry Rand", "Engineer", "2018 - 2020") + job("Sperry Rand", "Engineer", "2016 - 2018");
        List<Finding> findings = findings(twice + job("Sperry-Rand", "Engineer", "2014 - 2016"));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).repair().orElseThrow().replacement()).isEqualTo("Sperry Rand");
        assertThat(findings.get(0)
                        .repair()
                        .orElseThrow()
                        .file()
                        .text()
                        .substring(findings.get(0).repair().get().start()))
                .startsWith("Sperry-Rand]");
    }

    @ParameterizedTest
    @CsvSource({
        "htp://example.com, http://example.com",
        "htps://example.com/a, https://example.com/a",
        "https:/example.com, https://example.com",
        "http:example.com, http://example.com",
        "https//example.com, https://example.com",
        "https://https://example.com, https://example.com",
        "www.example.com, https://www.example.com",
        "ada@example.com, mailto:ada@example.com",
        "mialto:ada@example.com, mailto:ada@example.com",
        "mailto://ada@example.com, mailto:ada@example.com",
        "https://example.com/my thesis.pdf, https://example.com/my%20thesis.pdf"
    })
    void anAddressIsMended(String target, String mended) {
        assertThat(LinkForms.mended(target)).contains(mended);
        assertThat(LinkForms.mended(mended)).isEmpty();
        assertThat(LinkForms.fault(mended)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com:8080/a?b=c#d",
                "http://localhost:4000/",
                "http://[::1]/",
                "https://en.wikipedia.org/wiki/Eckert%E2%80%93Mauchly_Computer_Corporation",
                "https://bücher.example/ä",
                "https://user@example.com/",
                "https://web.archive.org/web/2019/http://example.com/",
                "mailto:ada+cv@example.com?subject=Hello%20there",
                "tel:+44-20-7946-0000",
                "tel:+12025550109;ext=12",
                "#navy",
                "/about/",
                "images/a.pdf",
                "ftp://example.com/a",
                "slack://channel",
                "urn:isbn:123",
                "doi:10.1145/609784.609818"
            })
    void aGoodAddressIsLeftAlone(String target) {
        assertThat(LinkForms.mended(target)).isEmpty();
        assertThat(LinkForms.fault(target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example,com",
                "https://example",
                "https://exa mple.com/",
                "mailto:ada",
                "mailto:ada@example",
                "tel:abc",
                "tel:12",
                "https:///a"
            })
    void aBadAddressHasAFault(String target) {
        assertThat(LinkForms.mended(target)).isEmpty();
        assertThat(LinkForms.fault(target)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'[ada@example.com](mailto:ada@old.example)', link-says-other",
        "'[+1 202 555 0109](tel:+12025550190)', link-says-other",
        "'[example.com](https://other.example)', link-says-other",
        "'[example.com](https://www.example.com/ada)', ''",
        "'[020 7946 0000](tel:+442079460000)', ''",
        "'[write me](mailto:ada@example.com)', ''",
        "'{:.phone} 555-01', phone-malformed",
        "'{:.phone} +1 (202) 555-0109 ext. 12', ''",
        "'Phone: +44 20 7946 0000', ''",
        "'ada@@example.com', email-malformed",
        "'ada@example', email-malformed",
        "'@ada@mastodon.example', ''",
        "'@ada', ''",
        "'London, UK', ''"
    })
    void contactsReachSomebody(String contact, String rule) {
        List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
        String text =
                "# Ada Example\n\n{:.contact}\n- [me](https://example.com/me)\n- " + contact + "\n\n## Skills\n\n- x\n";

        assertThat(rules(text)).isEqualTo(expected);
    }

    static String job(String company, String role, String period) {
        return "{:.company-info}\n- [" + company + "](https://a.example)\n\n### " + role
                + "\n\n{:.location-date}\n- Paris\n- " + period + "\n\n";
    }

    static List<String> check(String... parts) {
        String body = String.join("", parts);
        String header = body.startsWith("## ") ? "" : "## Experience\n\n";
        return rules("# Ada Example\n\n" + header + body);
    }

    static List<String> rules(String text) {
        return findings(text).stream()
                .map(finding -> finding.diagnostic().rule())
                .toList();
    }

    static List<Finding> findings(String text) {
        String whole = text.startsWith("# ") ? text : "# Ada Example\n\n## Experience\n\n" + text;
        SourceTree tree = SourceTree.ofTexts(Map.of("cv.md", whole));
        Resume resume = new ResumeReader().read(tree, "", new Diagnostics()).orElseThrow();
        Subject subject = new Subject(resume, LocalDate.of(2026, 11, 22), List.of());
        Content content = new Content(tree, true, List.of(subject), List.of());
        return new Audit(Truth.rules(), Truth.folderRules(), ALL)
                .run(List.of(new Audit.Candidate("cv.md", subject, List.of())), content);
    }
}
