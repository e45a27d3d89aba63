package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms beside the PDF, and the options that choose a résumé. */
class FormsTest {

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void content() throws IOException {
        run = new Run(folder).with("content/resume.md", """
                ---
                name: Ada Example
                email: ada@example.com
                ---
                ## Work

                ### Engineer at Acme

                {:.location-date}
                - London
                - May 2019 - Present

                Wrote programs that many people use every day, and a good deal of what explains them to others.

                {:.not-public}
                Looking for something new.
                """);
    }

    @Test
    void writesAllThatIsAskedForInOneRun() throws IOException {
        assertThat(run.cv("--pdf", "me.pdf", "--json", "me.json", "--text", "me.txt", "--markdown", "me.md"))
                .as(run.err())
                .isZero();
        assertThat(run.err()).contains("wrote me.pdf: 1 page,", "wrote me.json: ", "wrote me.txt: ", "wrote me.md: ");
        assertThat(run.text("me.json")).contains("\"name\": \"Ada Example\"", "\"position\": \"Engineer\"");
        assertThat(run.text("me.txt")).contains("Ada Example\n", "ada@example.com", "May 2019 – Present");
        assertThat(run.text("me.md")).contains("### Engineer at Acme\n");
        assertThat(run.pdf("me.pdf").text()).contains("Acme", "Engineer May 2019");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        assertThat(run.cv("-q", "--json", "me.json", "--text", "1.txt")).isZero();
        assertThat(run.cv("-q", "--text", "2.txt", "--pdf", "2.pdf", "me.json"))
                .as(run.err())
                .isZero();
        assertThat(run.cv("-q", "--markdown", "me/me.md", "me.json")).isEqualTo(1);
        assertThat(run.cv("-q", "--markdown", "me.md", "me.json")).isZero();
        assertThat(run.cv("-q", "--json", "2.json", "me.md")).isZero();
        assertThat(run.text("2.txt")).contains("Engineer", "Acme", "May 2019").contains("Wrote programs");
    }

    @Test
    void textIsAsWideAsIsAskedForAndOneResultMayGoToStandardOutput() {
        assertThat(run.cv("--text", "-", "--width", "40")).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 40).anyMatch(line -> line.length() > 30);
        assertThat(run.cv("--text", "-", "--width", "0")).isZero();
        assertThat(run.out().lines()).anyMatch(line -> line.length() > 80);
        assertThat(run.cv("--text", "-", "--json", "-")).isEqualTo(2);
        assertThat(run.err()).contains("standard output takes one result");
    }

    @Test
    void showsAVariant() {
        assertThat(run.cv("--text", "-", "--variant", "public")).as(run.err()).isZero();
        assertThat(run.out()).contains("Wrote programs").doesNotContain("something new");
        assertThat(run.cv("--text", "-")).isZero();
        assertThat(run.out()).contains("something new");
    }

    @Test
    void findsASitesRoot() throws IOException {
        run.with("site/_config.yml", "collections: [sections]\n")
                .with("site/_sections/acme.md", "---\nheader: Work\n---\n### Engineer\n")
                .with("site/resume/ada.md", """
                                ---
                                layout: page
                                name: Ada Example
                                mine: [acme]
                                ---
                                {% include resume/main.html sections=page.mine %}
                                """);
        assertThat(run.cv("--pdf", "out.pdf", "site/resume/ada.md"))
                .as(run.err())
                .isZero();
        assertThat(run.err()).startsWith("cv: wrote");
        assertThat(run.pdf("out.pdf").text()).contains("Ada Example", "Engineer");
    }
}
