package dev.cv.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Image;
import dev.cv.model.Organization;
import dev.cv.read.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A company block becomes an organization. */
class OrganizationNamesTest {

    @Test
    void namesAnOrganization() {
        assertThat(OrganizationNames.text(organization("- ![Acme Logo](a.png)\n- [Other](x) text")))
                .isEqualTo("Acme");
        assertThat(OrganizationNames.text(organization("- ![LOGO](a.png)\n- [Other](x) text")))
                .isEqualTo("Other");
        assertThat(OrganizationNames.text(organization("- ![Acme](a.png)"))).isEqualTo("Acme");
        assertThat(OrganizationNames.text(organization("- ![](a.png)\n- [Linked *well*](x) text")))
                .isEqualTo("Linked well");
        assertThat(OrganizationNames.text(organization("- text [Linked](x)"))).isEqualTo("Linked");
        assertThat(OrganizationNames.text(organization("- just text"))).isEmpty();
        assertThat(OrganizationNames.text(organization("[Acme](x) in a paragraph")))
                .isEqualTo("Acme");
    }

    @Test
    void saysWhetherANameIsInferred() {
        assertThat(names("- ![Amazon Logo](a.png)\n- [Kindle](x) sells books")).containsExactly("Amazon, inferred");
        assertThat(names("- ![Acme Logo](a.png)\n- Part of it: [Acme](x)")).containsExactly("Acme");
        assertThat(names("- ![Acme Logo](a.png)\n- acme makes things")).containsExactly("Acme");
        assertThat(names("- ![Qantas Logo](a.png)\n- [http://www.qantas.example](http://www.qantas.example)"))
                .containsExactly("Qantas, inferred");
        assertThat(names("- [http://www.qantas.co.uk](http://www.qantas.co.uk/x)"))
                .containsExactly("Qantas, inferred");
        assertThat(names("- [![AWS Logo](a.png) Amazon AWS](https://aws.example)"))
                .containsExactly("Amazon AWS");
        assertThat(names("- [![AWS Logo](a.png)](https://aws.example)")).containsExactly("AWS, inferred");
        assertThat(
                        names(
                                "- [![A](a.png) Amazon AWS](https://a.example)\n- [![K](k.png) Amazon Kindle](https://k.example)"))
                .containsExactly("Amazon AWS", "Amazon Kindle");
        assertThat(names("- [Acme](https://acme.example) makes boots\n- [Site](https://site.example)"))
                .containsExactly("Acme");
        assertThat(names("- Acme Ltd, maker of things")).containsExactly("Acme Ltd");
        assertThat(names("- Acme, Inc. is a maker of things")).containsExactly("Acme, Inc.");
        assertThat(names("- **Acme** with [friends](https://f.example)")).containsExactly("Acme");
        assertThat(names("- A long sentence that tells of an employer without its name."))
                .isEmpty();
    }

    private static List<String> names(String list) {
        return OrganizationNames.of(organization(list)).stream()
                .map(name -> name.text() + (name.inferred() ? ", inferred" : ""))
                .toList();
    }

    @Test
    void keepsAllOfAnOrganizationsDescription() {
        Organization organization = organization("""
                - first
                - ![Acme logo](a.png)
                - ![second picture](b.png)
                - more

                  than one paragraph
                """);

        assertThat(organization.logo()).map(Image::source).contains("a.png");
        assertThat(organization.description()).hasSize(4);
    }

    private static Organization organization(String list) {
        String text = "---\nname: Ada\n---\n{:.company-info}\n" + list + "\n\n### Role\n";
        Entry entry = Content.of("a.md", text).read().section().entries().get(0);
        assertThat(entry.organizations()).hasSize(1);
        return entry.organizations().get(0);
    }
}
