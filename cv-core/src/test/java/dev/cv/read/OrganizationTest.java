package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Image;
import dev.cv.model.Organization;
import org.junit.jupiter.api.Test;

/** A company block becomes an organization. */
class OrganizationTest {

    @Test
    void namesAnOrganization() {
        assertThat(organization("- ![Acme Logo](a.png)\n- [Other](x) text").name())
                .isEqualTo("Acme");
        assertThat(organization("- ![LOGO](a.png)\n- [Other](x) text").name()).isEqualTo("Other");
        assertThat(organization("- ![Acme](a.png)").name()).isEqualTo("Acme");
        assertThat(organization("- ![](a.png)\n- [Linked *well*](x) text").name())
                .isEqualTo("Linked well");
        assertThat(organization("- text [Linked](x)").name()).isEqualTo("Linked");
        assertThat(organization("- just text").name()).isEmpty();
        assertThat(organization("[Acme](x) in a paragraph").name()).isEqualTo("Acme");
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
