package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.content.ContentProblem;
import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import org.junit.jupiter.api.Test;

/** Files become a résumé. */
class ContentFolderTest {

    private static final String MANIFEST = """
            ---
            layout: resume
            title: Ada – Résumé
            name: Ada
            sections:
              - work
              - edu.md
              - more/skills
            aside: contact
            ---
            """;

    private static Content folder() {
        return Content.of("resume.md", MANIFEST)
                .and("work.md", "---\nheader: Work\nclass: work wide\n---\n### Role\n\n{:.location-date}\n- 1990\n")
                .and("edu.md", "---\nclass: degree\n---\n### B.A.\n\n{:.location-date}\n- 1980\n")
                .and("more/skills.md", "---\nheader: Skills\n---\nMany.\n")
                .and("contact.md", "{:.contact}\n- Town\n- [a@b.cd](mailto:a@b.cd)\n- [1](tel:1)\n- [w](https://w.x)\n")
                .and("unlisted.md", "Not shown.");
    }

    private static java.util.List<String> roles(Section section) {
        return section.entries().stream()
                .map(Entry::heading)
                .map(role -> role.map(Heading::text).orElse("-"))
                .toList();
    }

    @Test
    void putsFilesInTheManifestsOrder() {
        Resume resume = folder().read().clean();

        assertThat(resume.metadata().title()).isEqualTo("Ada – Résumé");
        assertThat(resume.person().name()).isEqualTo("Ada");
        assertThat(resume.sections()).extracting(Section::title).containsExactly("Work", "Skills");
        Section work = resume.sections().get(0);
        assertThat(work.attributes().classes()).containsExactly("work", "wide");
        assertThat(roles(work)).containsExactly("Role", "B.A.");
        assertThat(work.entries().get(1).attributes().classes()).containsExactly("degree");
    }

    @Test
    void takesTheContactsOutOfTheAside() {
        assertThat(folder().read().clean().person().contacts())
                .extracting(contact -> contact.kind() + " " + contact.text())
                .containsExactly("LOCATION Town", "EMAIL a@b.cd", "PHONE 1", "WEB w");
    }

    @Test
    void makesASectionOfWhatElseTheAsideHolds() {
        Resume resume = Content.of("resume.md", "---\nname: Ada\nsections: [a]\naside: b\n---\n")
                .and("a.md", "Text.")
                .and("b.md", "- Town\n- Country\n\n## Languages\n\nGreek.\n")
                .read()
                .clean();

        assertThat(resume.person().contacts()).extracting(Contact::text).containsExactly("Town", "Country");
        assertThat(resume.sections()).extracting(Section::title).contains("Languages");
    }

    @Test
    void takesFilesByNameWithoutAManifest() {
        Resume resume = Content.of("b.md", "---\nheader: B\n---\nText.")
                .and("a.md", "---\nname: Ada\nheader: A\n---\nText.")
                .and("c/d.md", "---\nheader: D\n---\nText.")
                .and("contact.md", "- Town")
                .and("README.md", "About this folder.")
                .read()
                .clean();

        assertThat(resume.sections()).extracting(Section::title).containsExactly("A", "B", "D");
        assertThat(resume.person().name()).isEqualTo("Ada");
        assertThat(resume.person().contacts()).hasSize(1);
    }

    @Test
    void prefersTheManifestNamedResume() {
        Content two = folder().and("short.md", "---\nname: Short\nsections: [work]\n---\n");

        assertThat(two.read().clean().person().name()).isEqualTo("Ada");
        assertThat(two.read("short.md").clean().person().name()).isEqualTo("Short");
        assertThat(two.read("short.md").clean().sections()).hasSize(1);
    }

    @Test
    void findsSlugsBesideTheManifestFirst() {
        Content content = Content.of("cv/resume.md", "---\nname: Ada\nsections: [a, b, ../c]\n---\n")
                .and("cv/a.md", "---\nheader: beside\n---\nText.")
                .and("a.md", "---\nheader: at the root\n---\nText.")
                .and("x/y/b.markdown", "---\nheader: deep\n---\nText.")
                .and("c.md", "---\nheader: above\n---\nText.");

        assertThat(content.read("cv/resume.md").clean().sections())
                .extracting(Section::title)
                .containsExactly("beside", "deep", "above");
    }

    @Test
    void neverFindsASlugOutsideTheFolder() {
        Content content = Content.of("resume.md", "---\nname: Ada\nsections: [../secret, /etc/passwd]\n---\n")
                .and("a.md", "Text.");

        assertThat(content.read().diagnostics())
                .extracting(diagnostic -> diagnostic.problem())
                .containsExactly(ContentProblem.UNKNOWN_SLUG, ContentProblem.UNKNOWN_SLUG);
    }

    @Test
    void keepsImagePathsAsWritten() {
        Content content = Content.of("resume.md", "---\nname: Ada\nsections: [work/a]\n---\n")
                .and("work/a.md", "![a](../images/a.png) ![b](/b.png) ![c](c d.png) ![d](./e.png)\n");

        Paragraph paragraph = (Paragraph) content.read().section().blocks().get(0);
        assertThat(paragraph.content())
                .filteredOn(Image.class::isInstance)
                .extracting(image -> ((Image) image).source())
                .containsExactly("../images/a.png", "/b.png", "c d.png", "./e.png");
        assertThat(paragraph.position().file().path()).isEqualTo("work/a.md");
    }

    @Test
    void readsASingleFileWithEverything() {
        Resume resume = Content.of("ada.md", """
                        # Ada Lovelace

                        {:.contact}
                        - London
                        - [ada@example.com](mailto:ada@example.com)

                        A countess.

                        ## Work
                        {:.work}

                        ### Translator

                        {:.location-date}
                        - Turin
                        - 1842 - 1843

                        #### Notes
                        - Wrote note G

                        ### Mathematician

                        {:.location-date}
                        - London
                        - since 1833

                        ## Skills

                        Numbers
                        : Bernoulli's
                        """).read().clean();

        assertThat(resume.person().name()).isEqualTo("Ada Lovelace");
        assertThat(resume.metadata().title()).isEqualTo("Ada Lovelace");
        assertThat(resume.person().contacts()).hasSize(2);
        assertThat(resume.sections()).extracting(Section::title).containsExactly("", "Work", "Skills");
        assertThat(resume.sections().get(0).blocks()).hasSize(1);
        Section work = resume.sections().get(1);
        assertThat(work.attributes().classes()).containsExactly("work");
        assertThat(roles(work)).containsExactly("Translator", "Mathematician");
        assertThat(work.entries().get(0).projects()).hasSize(1);
        assertThat(resume.sections().get(2).blocks()).hasSize(1);
    }

    @Test
    void readsTheSampleWithoutAWord() {
        assertThat(Samples.content().read().clean().sections()).hasSizeGreaterThan(4);
        assertThat(Samples.content().read("resume-short.md").clean().sections()).isNotEmpty();
    }
}
