package dev.cv.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.audit.Finding;
import dev.cv.audit.Findings;
import dev.cv.audit.Repair;
import dev.cv.audit.Subject;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said without effect. */
class EffectTest {

    private static List<Finding> found(String text) {
        Resume resume = new ResumeReader()
                .read("cv.md", "# Ada\n\n" + text, new Diagnostics())
                .orElseThrow();
        Findings findings = new Findings();
        Effect.rules()
                .forEach(rule -> rule.check(new Subject(resume, LocalDate.of(2026, 11, 24), List.of()), findings));
        return findings.all();
    }

    @ParameterizedTest
    @CsvSource({
        "location_date,location-date,true",
        "Location-Date,location-date,true",
        "locationdate,location-date,true",
        "loction-date,location-date,false",
        "date-location,location-date,false",
        "company,company-info,false",
        "company-inf,company-info,false",
        "employer,company-info,false",
        "organisation,organization,false",
        "page_break,page-break,true",
    })
    void aClassThatWasMeantOtherwiseIsTold(String name, String meant, boolean mended) {
        List<Finding> found = found("{:.wide ." + name + "}\n- Lyon\n- 2019\n");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).diagnostic().hint()).isEqualTo("did you mean \"" + meant + "\"?");
        assertThat(found.get(0).repair().map(Repair::replacement).isPresent()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"location-date", "wide", "columns-3", "only-backend", "contact", "public", "role", "work", "lead"
            })
    void otherClassesAreAThemesOwn(String name) {
        assertThat(found("{:." + name + "}\n- Lyon\n- 2019\n")).isEmpty();
    }

    @Test
    void linesAreMendedOneByOne() {
        List<Finding> found = found("##Work\n\n{.location-date}\n- Lyon\n- 2019\n^\n\n\u2022 Sold\n\u2022 Bought\n");

        assertThat(found)
                .extracting(finding -> finding.diagnostic().rule())
                .containsExactly("heading-without-space", "attributes-without-colon", "pasted-bullet", "pasted-bullet");
        assertThat(found).allMatch(finding -> finding.repair().isPresent());
    }
}
