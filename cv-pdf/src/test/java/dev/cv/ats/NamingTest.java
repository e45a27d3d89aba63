package dev.cv.ats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    /** The words between are those that the source is read with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Developer hos Acme; Developer; Acme; ''",
                "Developer bij Acme; Developer; Acme; ''",
                "Developer presso Acme; Developer; Acme; ''",
                "Developer, Acme, Co.; Developer; Acme, Co.; ''",
                "Acme, Limited, Developer, London; Developer; Acme, Limited; London",
                "Developer at Acme, Lda, Lisbon; Developer; Acme, Lda; Lisbon",
                "Developer, Co-founder; Developer, Co-founder; ''; ''"
            })
    void tellsRoleFromOrganization(String text, String role, String organization, String place) {
        Naming.Split split = Naming.split(text, /* learning= */ false);

        assertThat(split).isEqualTo(new Naming.Split(role, organization, place));
    }

    /** A school that stands before its place is told from it, which an organization is not. */
    @Test
    void aUniversityIsASchoolAndNoOtherOrganization() {
        assertThat(TellingWords.SCHOOL.isIn("Yale University, New Haven")).isTrue();
        assertThat(TellingWords.ORGANIZATION.isIn("Yale University, New Haven")).isFalse();
        assertThat(TellingWords.ORGANIZATION.isIn("Acme, Lda")).isTrue();
    }
}
