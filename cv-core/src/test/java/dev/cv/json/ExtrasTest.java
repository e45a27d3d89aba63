package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.Metadata;
import dev.cv.model.Organization;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Setting;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Severity;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under {@code meta.cv} is read as FORMAT.md says, and gives way to what somebody changes. */
class ExtrasTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void ofTheFirstVersionFieldsAndOrderAreTaken() throws IOException {
        Resume resume = read(Files.readString(Path.of("src/test/resources/dev/cv/json/first-extras.json")));

        Metadata metadata = resume.metadata();
        assertThat(metadata.title()).isEqualTo("Ines Prado, Lighthouses");
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.subject()).contains("Optics for the coast");
        assertThat(metadata.keywords()).containsExactly("optics", "lenses");
        assertThat(metadata.spelling()).containsExactly("Fresnel");
        assertThat(metadata.date()).hasToString("Optional[2026-03-01]");
        assertThat(metadata.presentation().theme().map(Setting::value)).contains("classic");
        assertThat(metadata.presentation().options()).extracting(Setting::value).containsExactly("#00578a");
        assertThat(resume.sections()).extracting(Section::kind).containsExactly(SectionKind.SKILLS, SectionKind.WORK);
        assertThat(resume.sections()
                        .get(1)
                        .entries()
                        .get(0)
                        .role()
                        .orElseThrow()
                        .text())
                .isEqualTo("Keeper");
        assertThat(rules()).containsExactly("old-extras");
    }

    @Test
    void thoseOfALaterVersionAreLeftOut() {
        assertThat(read(with("\"version\": 3, \"title\": \"Later\"")).metadata().title())
                .isEqualTo("Ada");
        assertThat(rules()).containsExactly("bad-extras");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"titel\": \"x\"",
                "\"keywords\": \"x\"",
                "\"language\": \"no language\"",
                "\"date\": \"soon\"",
                "\"qr\": \"nowhere\"",
                "\"periodDash\": \"long\"",
                "\"sections\": [{\"kind\": \"heroics\"}]",
                "\"entries\": {\"work\": [{\"name\": \"Nobody\", \"heading\": \"x\"}]}"
            })
    void whatCantBeReadIsTold(String extras) {
        read(with("\"version\": 2, " + extras));

        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void aPersonMayWriteThem() {
        Resume resume = read(with("""
                "version": 2, "title": "Notes", "variants": ["public"], "qr": "https://ada.example", "periodDash": "as-written",
                "contacts": [{"kind": "phone", "text": "+44 1"}, {"kind": "other", "text": "Born in 1815"}],
                "sections": [
                  {"kind": "work", "heading": "Posts", "count": 1},
                  {"kind": "other", "heading": "More", "summary": "Plays the harp.\\n\\n- Bach\\n- Handel"},
                  {"kind": "work", "heading": "", "summary": "Before that:"}
                ],
                "entries": {"work": [{"name": "Engine & Co", "heading": "Engineer of Engine & Co", "motto": 1}]}
                """));

        assertThat(resume.metadata().title()).isEqualTo("Notes");
        assertThat(resume.metadata().origin().variants()).containsExactly("public");
        assertThat(resume.metadata().presentation().qr().map(Setting::value)).contains("https://ada.example");
        assertThat(resume.metadata().presentation().setsPeriodDash()).isFalse();
        assertThat(resume.person().contacts())
                .extracting(Contact::kind)
                .containsExactly(Contact.Kind.PHONE, Contact.Kind.OTHER);
        assertThat(resume.sections()).extracting(Section::title).containsExactly("Posts", "More", "", "Skills");
        assertThat(resume.sections().get(1).blocks()).hasSize(2).last().isInstanceOf(ItemList.class);
        assertThat(resume.sections().get(2).blocks()).hasSize(1);
        assertThat(resume.sections().get(2).entries()).hasSize(1);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void aHeadingThatSaysTheOrganizationSaysItOnce() {
        Entry entry = work("{\"name\": \"Engine & Co\", \"heading\": \"Engineer at Engine & Co\"}");

        assertThat(entry.heading().map(Heading::text)).contains("Engineer at Engine & Co");
        assertThat(entry.head()).noneMatch(Organization.class::isInstance);
        assertThat(entry.role().orElseThrow().text()).isEqualTo("Engineer");
        assertThat(entry.organization().orElseThrow().text()).isEqualTo("Engine & Co");
    }

    @Test
    void whatSomebodyChangesInAFieldWins() {
        Entry entry = work("{\"name\": \"Engine Ltd\", \"heading\": \"Engineer at Engine Ltd\"}");

        assertThat(entry.heading().map(Heading::text)).contains("Engineer");
        assertThat(rules()).containsExactly("bad-extras");
    }

    @Test
    void linesWithMoreThanAHeadingAreEntries() {
        String sections =
                "\"version\": 2, \"sections\": [{\"kind\": \"work\", \"form\": \"lines\"}, {\"kind\": \"skills\"}]";

        assertThat(read(with(sections)).sections().get(0).entries()).hasSize(2);
        assertThat(read(with(sections).replace("\"name\": \"Engine & Co\",", ""))
                        .sections()
                        .get(0)
                        .blocks())
                .hasSize(1);
    }

    @Test
    void whatIsMoreThanPlainTextIsToldOnce() {
        String markdown = """
                ---
                name: Ada
                ---
                ## Work

                ### Engineer

                *Read* [notes](https://a.example) and `code`.

                ![bust](bust.png) and [more](https://b.example)
                """;
        Resume resume =
                new ResumeReader().read("ada.md", markdown, new Diagnostics()).orElseThrow();

        String json = JsonResumeWriter.write(resume, diagnostics);

        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .endsWith("left out of it: 2 links, a picture, emphasis");
        JsonResumeWriter.write(read(json), diagnostics);
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).severity()).isEqualTo(Severity.NOTE);
    }

    private Entry work(String extra) {
        return read(with("\"version\": 2, \"entries\": {\"work\": [" + extra + "]}"))
                .sections()
                .get(0)
                .entries()
                .get(0);
    }

    private static String with(String extras) {
        return """
                {"basics": {"name": "Ada"},
                 "work": [{"name": "Engine & Co", "position": "Engineer"}, {"position": "Translator"}],
                 "skills": [{"name": "Analysis"}],
                 "meta": {"cv": {%s}}}
                """.formatted(extras);
    }

    private Resume read(String json) {
        return JsonResumeReader.read(new SourceFile("ada.json", json), List.of(), diagnostics)
                .orElseThrow();
    }

    private List<String> rules() {
        return diagnostics.all().stream()
                .map(Diagnostic::problem)
                .map(dev.cv.source.Problem::rule)
                .toList();
    }
}
