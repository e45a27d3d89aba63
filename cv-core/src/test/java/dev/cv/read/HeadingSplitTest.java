package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings hold an organization beside the role, and which are the role whole. */
class HeadingSplitTest {

    private static Entry entry(String section, String heading) {
        String text = "---\nname: Ada\nlang: en\n---\n## " + section + "\n\n### " + heading
                + "\n\n{:.location-date}\n- Springfield, Australia\n- 1999 - 2001\n";
        return Content.of("a.md", text).read().section().entries().get(0);
    }

    private static String organization(Entry entry) {
        return entry.organization().map(Fact::text).orElse("");
    }

    private static String role(Entry entry) {
        return entry.role().map(Fact::text).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Amazon - Senior Engineer; Amazon; Senior Engineer",
                "Amazon – Senior Engineer; Amazon; Senior Engineer",
                "Amazon — Senior Engineer; Amazon; Senior Engineer",
                "Amazon—Senior Engineer; Amazon; Senior Engineer",
                "Amazon | Senior Engineer; Amazon; Senior Engineer",
                "Amazon · Senior Engineer; Amazon; Senior Engineer",
                "Senior Engineer - Amazon; Amazon; Senior Engineer",
                "Senior Engineer | Amazon; Amazon; Senior Engineer",
                "Senior Engineer, Amazon; Amazon; Senior Engineer",
                "Amazon, Senior Engineer; Amazon; Senior Engineer",
                "Senior Engineer at Amazon; Amazon; Senior Engineer",
                "Senior Engineer @ Amazon; Amazon; Senior Engineer",
                "Senior Engineer @Amazon; Amazon; Senior Engineer",
                "Beekeeping @ Hill Farm; Hill Farm; Beekeeping",
                "Senior Engineer, Payments - Amazon; Amazon; Senior Engineer, Payments",
                "Senior Engineer, Payments at Amazon; Amazon; Senior Engineer, Payments",
                "Amazon - Senior Engineer - Payments; Amazon; Senior Engineer - Payments",
                "Acme, Inc. - Plumber; Acme, Inc.; Plumber",
                "Plumber at Acme, Inc.; Acme, Inc.; Plumber",
                "Plumber, Acme Holdings Ltd; Acme Holdings Ltd; Plumber",
                "Developer, Acme, Co.; Acme, Co.; Developer",
                "Developer, Acme, Lda; Acme, Lda; Developer",
                "Acme, PLC - Developer; Acme, PLC; Developer",
                "Developer hos Acme; Acme; Developer",
                "Driver, City Museum; City Museum; Driver",
                "Research Assistant, University of Example; University of Example; Research Assistant",
                "Professor at Example University; Example University; Professor",
                "Softwareentwicklerin bei Beispiel; Beispiel; Softwareentwicklerin",
                "Projektleiter – Muster GmbH; Muster GmbH; Projektleiter",
                "Ingénieure chez Exemple; Exemple; Ingénieure",
                "Ingeniero - Ejemplo; Ejemplo; Ingeniero",
                "Programista | Przykład; Przykład; Programista",
                "Intern, [Payments](https://payments.example); Payments; Intern",
                "[Search](https://search.example) - Designer; Search; Designer",
                "Tailor - Needle & Sons; Needle & Sons; Tailor",
                "Director, Acme; Acme; Director",
                "例示株式会社 | エンジニア; 例示株式会社; エンジニア"
            })
    void holdsAnOrganization(String heading, String organization, String role) {
        Entry entry = entry("Jobs I had", heading);

        assertThat(organization(entry) + " / " + role(entry)).isEqualTo(organization + " / " + role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Engineer",
                "Senior Software Development Engineer",
                "Director, Navy Programming Languages Group",
                "Programmer and Research Fellow",
                "Instructor to Associate Professor of Mathematics",
                "Senior Mathematician and Director of Automatic Programming",
                "Software Engineer - Payments",
                "Software Engineer – Back End",
                "Software Engineer, Payments",
                "Backend - Senior Engineer",
                "Frontend | Developer",
                "Vice President, Marketing",
                "Vice President, Sales and Marketing",
                "Engineering Manager - Search Team",
                "Engineer, Springfield",
                "Engineer - Remote",
                "Engineer, London",
                "Developer (part-time)",
                "Designer - Contract",
                "Manager, Learning and Development, People",
                "Head of Engineering - Tech Lead",
                "Engineer / Manager",
                "Co-Founder & CEO",
                "Professor, Emeritus",
                "Back-end developer - building things that last",
                "Tinkering - Garage",
                "Foo | Bar",
                "Sales, Marketing",
                "Scientist, Machine Learning",
                "Engineer II, Infrastructure",
                "Working at height",
                "Consultant, part-time",
                "Consultant, Co-founder",
                "Front-End Engineer"
            })
    void isTheRoleWhole(String heading) {
        Entry entry = entry("Jobs I had", heading);

        assertThat(organization(entry) + " / " + role(entry)).isEqualTo(" / " + heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BSc, Computer Science; ; BSc, Computer Science; Springfield, Australia",
                "BSc Computer Science, University of Example; University of Example; BSc Computer Science;"
                        + " Springfield, Australia",
                "BSc, Computer Science, University of Example, Boulder; University of Example; BSc, Computer Science; Boulder",
                "University of Example, BSc Computer Science; University of Example; BSc Computer Science;"
                        + " Springfield, Australia",
                "University of Example; University of Example; ; Springfield, Australia",
                "MSc | ETH; ETH; MSc; Springfield, Australia",
                "High School Diploma; ; High School Diploma; Springfield, Australia",
                "Diplom-Informatik – Technische Universität Musterstadt; Technische Universität Musterstadt;"
                        + " Diplom-Informatik; Springfield, Australia",
                "Licence, Université d’Exemple; Université d’Exemple; Licence; Springfield, Australia",
            })
    void holdsASchool(String heading, String organization, String role, String place) {
        Entry entry = entry("Education", heading);

        String expected = (organization == null ? "" : organization) + " / " + (role == null ? "" : role);
        assertThat(organization(entry) + " / " + role(entry)).isEqualTo(expected);
        assertThat(entry.location()).map(Location::text).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Acme, Limited, Developer, London, 1999 - 2001; Acme, Limited; Developer; London",
                "Acme, PLC, Developer, London, 1999 - 2001; Acme, PLC; Developer; London",
                "Developer, Acme, Co., London, 1999 - 2001; Acme, Co.; Developer; London",
                "Developer hos Acme, London, 1999 - 2001; Acme; Developer; London",
                "Acme, Developer, London, 1999 - 2001; Acme; Developer; London"
            })
    void isTheSameOnALineOfItsOwn(String line, String organization, String role, String place) {
        String text = "---\nname: Ada\n---\n## Work\n\n{:.company-shorts}\n- " + line + "\n";
        Entry entry = Content.of("a.md", text).read().section().entries().get(0);

        assertThat(organization(entry) + " / " + role(entry)).isEqualTo(organization + " / " + role);
        assertThat(entry.location()).map(Location::text).contains(place);
    }
}
