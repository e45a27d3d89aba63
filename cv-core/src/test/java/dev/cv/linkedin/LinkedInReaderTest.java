package dev.cv.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an export says is in the résumé, and what is odd in it is told with its place. */
class LinkedInReaderTest {

    private static final String PROFILE =
            "First Name,Last Name,Headline,Summary,Geo Location\nAda,Byron,Analyst,\"Writes, and counts.\",London\n";
    private static final String POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Resume> read(Map<String, String> files, String language) throws IOException {
        return LinkedInReader.read(SourceTree.ofTexts(new TreeMap<>(files)), language, diagnostics);
    }

    @Test
    void personAndJobsAreRead() throws IOException {
        Resume resume = read(
                        Map.of(
                                "Profile.csv",
                                PROFILE,
                                "Email Addresses.csv",
                                "Email Address,Confirmed,Primary\nada@example.org,Yes,Yes\n",
                                "Positions.csv",
                                POSITIONS + "Acme,Engineer,\"Built it.\n\nSold it.\",Oslo,Mar 2019,May 2020\n"),
                        "en")
                .orElseThrow();

        assertThat(diagnostics.all()).isEmpty();
        assertThat(resume.person().name()).isEqualTo("Ada Byron");
        assertThat(resume.person().contacts()).extracting(Contact::text).contains("ada@example.org", "London");
        assertThat(resume.sections()).extracting(Section::kind).containsExactly(SectionKind.PROFILE, SectionKind.WORK);
        Entry job = resume.sections().get(1).entries().get(0);
        EntryFacts facts = job.facts();
        assertThat(facts.organization().map(Fact::text)).contains("Acme");
        assertThat(facts.role().map(Fact::text)).contains("Engineer");
    }

    @Test
    void headingsAreInTheLanguage() throws IOException {
        Resume resume = read(
                        Map.of("Profile.csv", PROFILE, "Positions.csv", POSITIONS + "Acme,Engineer,,,2019,\n"), "de")
                .orElseThrow();

        assertThat(resume.metadata().language()).isEqualTo("de");
        assertThat(resume.sections())
                .extracting(section -> section.heading().orElseThrow().text())
                .contains("Berufserfahrung");
    }

    @Test
    void whatIsOddIsToldWithItsPlace() throws IOException {
        read(
                Map.of(
                        "Profile.csv",
                        PROFILE,
                        "Positions.csv",
                        "Company Name,Title,Location,Started On,Finished On\nAcme,Engineer,,the other day,,surplus\n",
                        "Skills.csv",
                        "Kenntnis\nJava\n"),
                "en");

        assertThat(diagnostics.all())
                .extracting(told -> told.position().orElseThrow() + " " + told.rule())
                .allMatch(told -> told.matches("(Positions|Skills)\\.csv:\\d+:\\d+ .*"))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .anyMatch(told -> told.contains("the other day"))
                .anyMatch(told -> told.contains("Description"));
    }

    @Test
    void whatIsNoExportIsNoResume() throws IOException {
        assertThat(read(Map.of("notes.txt", "none\n"), "en")).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
