package dev.cv.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.read.Content;
import dev.cv.source.Diagnostic;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Jekyll site is read as it is. */
class SiteTest {

    private static final String MANIFEST = """
            ---
            layout: page
            title: Résumé – IoT
            permalink: /resume/iot/
            show: true
            categories: [resume, iot]
            last_edit: 2026-11-22
            selections:
              - amazon-iot
              - first-job
            sidebar: contact
            ---
            {% include resume/main.html sections=page.selections aside=page.sidebar %}
            """;

    private static Content site() {
        return Content.of("_config.yml", """
                        title: A site
                        author: {name: Ada Lovelace, email: ada@example.com}
                        lang: en-GB
                        collections:
                          sections:
                            output: false
                          jobs: {output: true}
                        exclude: [drafts/, "*.tmp.md"]
                        """)
                .and("resume/resume-iot.md", MANIFEST)
                .and("_sections/amazon-iot.md", "---\nheader: Work\nshow: true\n---\nAmazon\n")
                .and("_sections/contact.markdown", "- Town\n")
                .and("_jobs/2001-02-03-first-job.markdown", "First\n")
                .and("_includes/amazon-iot.md", "An include\n")
                .and("_site/amazon-iot.md", "Built\n")
                .and("vendor/bundle/amazon-iot.md", "A library's\n")
                .and("drafts/amazon-iot.md", "A draft\n")
                .and("blog/amazon-iot.md", "A page of that name\n");
    }

    private static String words(Resume resume) {
        return resume.texts().map(Text::text).collect(Collectors.joining("|"));
    }

    @Test
    void findsWhatAManifestListsInCollections() {
        Resume resume = site().read("resume/resume-iot.md").clean();

        assertThat(words(resume)).isEqualTo("Ada Lovelace|Town|Work|Amazon|First");
        assertThat(resume.person().contacts()).extracting(Contact::text).containsExactly("Town");
        assertThat(resume.metadata().language()).isEqualTo("en-GB");
        assertThat(resume.metadata().title()).isEqualTo("Résumé – IoT");
    }

    @Test
    void stillTellsOfOtherLiquid() {
        Content content = site().and("resume/resume-iot.md", MANIFEST + "{% include footer.html %}\n");

        assertThat(content.read("resume/resume-iot.md").printed())
                .contains("resume/resume-iot.md:14:1: warning: Liquid is not run: {% include footer.html %}");
    }

    @Test
    void takesTheAsideOfTheCollectionsWhereNoneIsNamed() {
        Content content = site().and("resume/short.md", "---\nsections: [amazon-iot]\n---\n")
                .and("_sections/aside.md", "- Country\n");

        assertThat(content.read("resume/short.md").clean().person().contacts())
                .extracting(Contact::text)
                .containsExactly("Country");
    }

    @Test
    void looksBesideTheManifestThenInCollectionsThenAnywhere() {
        Content content = site().and("resume/short.md", "---\nsections: [amazon-iot, jobs/x, only-page]\n---\n")
                .and("resume/amazon-iot.md", "Beside\n")
                .and("_sections/jobs/x.md", "In a folder\n")
                .and("pages/only-page.md", "A page\n");

        assertThat(words(content.read("resume/short.md").clean())).isEqualTo("Ada Lovelace|Beside|In a folder|A page");
    }

    @Test
    void leavesOutWhatIsNotPublished() {
        Content content = site().and("_sections/amazon-iot.md", "---\npublished: false\n---\nAmazon\n");
        Content.Reading reading = content.read("resume/resume-iot.md");

        assertThat(words(reading.resume().orElseThrow())).isEqualTo("Ada Lovelace|Town|First");
        assertThat(reading.diagnostics()).extracting(Diagnostic::problem).containsExactly(ContentProblem.UNPUBLISHED);
    }

    @Test
    void ordersCollectionsWithoutAManifest() {
        Content content = Content.of("_config.yaml", "collections: [work, edu]\ncollections_dir: my\nname: Ada\n")
                .and("index.md", "A page\n")
                .and("_posts/2020-01-01-post.md", "A post\n")
                .and("my/_work/a.md", "a\n")
                .and("my/_work/b.md", "---\ndate: 2010-01-01 10:00:00 +0100\n---\nb\n")
                .and("my/_work/2015-01-01-c.md", "c\n")
                .and("my/_work/d.md", "---\nweight: 10\n---\nd\n")
                .and("my/_work/e.md", "---\norder: 9\n---\ne\n")
                .and("my/_edu/f.md", "f\n");

        assertThat(words(content.read().clean())).isEqualTo("Ada|e|d|c|b|a|f");
    }

    @Test
    void ordersAFolderByWeightAndName() {
        Content content = Content.of("a.md", "a\n")
                .and("b.md", "---\ndate: 2010-01-01\n---\nb\n")
                .and("c.md", "---\nname: Ada\norder: 2\n---\nc\n")
                .and("d.md", "---\norder: many\n---\nd\n");

        assertThat(words(content.read().clean())).isEqualTo("Ada|c|a|b|d");
    }

    @Test
    void knowsTheSitesDefaults() {
        Content content = Content.of("_config.yml", """
                        author: Ada
                        collections: {work: {}}
                        defaults:
                          - scope: {path: "", type: work}
                            values: {class: wide, header: Work}
                          - scope: {path: _work/special}
                            values: {class: special}
                          - values: {layout: page, lang: de}
                          - nonsense
                        """)
                .and("r.md", "---\nsections: [a, b]\n---\n")
                .and("_work/a.md", "a\n")
                .and("_work/special/b.md", "---\nheader: Own\n---\nb\n");
        Resume resume = content.read("r.md").clean();

        assertThat(words(resume)).isEqualTo("Ada|Work|a|Own|b");
        assertThat(resume.sections().get(0).attributes().classes()).containsExactly("wide");
        assertThat(resume.sections().get(1).attributes().classes()).containsExactly("special");
        assertThat(resume.metadata().language()).isEqualTo("de");
    }

    @Test
    void contentWithoutAConfigurationIsNoSite() {
        Content content =
                Content.of("resume.md", "---\nname: Ada\nsections: [a]\n---\n").and("_work/a.md", "a\n");

        assertThat(words(content.read().clean())).isEqualTo("Ada|a");
    }

    @ParameterizedTest
    @CsvSource({
        "vendor, vendor/a.md, true",
        "vendor, vendors/a.md, false",
        "*.tmp.md, a/b.tmp.md, true",
        "a?c, abc, true",
        "a?c, ac, false",
        "*, x, true",
        "a*b*c, aXbYbZc, true",
        "a*b*c, aXbYbZ, false",
        "'', a, false"
    })
    void readsWildcards(String pattern, String path, boolean covers) {
        assertThat(Wildcards.covers(pattern, path)).isEqualTo(covers);
    }
}
