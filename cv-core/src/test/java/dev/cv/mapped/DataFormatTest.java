package dev.cv.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Entry;
import dev.cv.model.Link;
import dev.cv.model.ModelNode;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import dev.cv.write.PlainTextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFormatTest {

    private static final Path GOLDEN = Path.of("..", "golden");

    /** Keys whose values say how something looks, or are kept for programs. */
    private static final Set<String> NO_WORDS = Set.of(
            "design",
            "locale",
            "settings",
            "metadata",
            "meta",
            "layout",
            "type",
            "id",
            "icon",
            "fontawesome_icon",
            "position@",
            "border",
            "sass",
            "darkmode",
            "version",
            "flavor",
            "category",
            "private",
            "footer",
            "level@",
            "picture",
            "visible");

    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "rendercv/content/ada.yaml, RenderCV",
        "al-folio/content/_data/cv.yml, al-folio's list of sections",
        "online-cv/content/_data/data.yml, online-cv's data",
        "yamlresume/content/resume.yml, YAMLResume",
        "reactive-resume/content/resume.json, Reactive Resume",
        "fresh/content/resume.json, FRESH",
        "modern-resume-theme/content/_config.yml, modern-resume-theme's settings"
    })
    void oneFormatAloneKnowsItsFiles(String path, String title) throws IOException {
        SourceFile file = file(path);
        assertThat(DataFormat.all().stream()
                        .filter(format -> !format.isOfSite() && MappedReader.recognizes(format, file)))
                .extracting(DataFormat::title)
                .containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"json-resume/content/resume.json", "json-resume-yaml/content/resume.yaml"})
    void jsonResumeIsNoneOfThem(String path) throws IOException {
        SourceFile file = file(path);
        assertThat(DataFormat.all()).noneMatch(format -> !format.isOfSite() && MappedReader.recognizes(format, file));
    }

    /** Whatever the data says stands in the résumé, word by word. */
    @ParameterizedTest
    @CsvSource({
        "rendercv/content/ada.yaml",
        "al-folio/content/_data/cv.yml",
        "online-cv/content/_data/data.yml",
        "yamlresume/content/resume.yml",
        "fresh/content/resume.json"
    })
    void noWordIsLost(String path) throws IOException {
        SourceFile file = file(path);
        Resume resume =
                new ResumeReader().read(GOLDEN.resolve(path), diagnostics).orElseThrow();
        String text = PlainTextWriter.write(resume, 0) + " "
                + resume.all(Link.class).stream().map(Link::target).collect(Collectors.joining(" "))
                + " "
                + resume.all(Period.class).stream().map(DataFormatTest::dates).collect(Collectors.joining(" "));
        Set<String> written = words(text).collect(Collectors.toSet());
        YamlValue data = MappedReader.value(file, diagnostics).orElseThrow();
        assertThat(said(data)
                        .flatMap(DataFormatTest::words)
                        .filter(word -> !written.contains(word))
                        .distinct())
                .as("words of %s that are nowhere", path)
                .isSubsetOf(
                        "name", "full", "date", "of", "birth", "email", "right", "tel", "work", "degree", "20", "hook");
    }

    private static String dates(Period period) {
        return period.start() + " " + period.end();
    }

    private static Stream<String> said(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return mapping.values().entrySet().stream()
                    .filter(field -> !NO_WORDS.contains(field.getKey()))
                    .flatMap(field -> said(field.getValue()));
        }
        if (value instanceof YamlValue.Sequence list) {
            return list.values().stream().flatMap(DataFormatTest::said);
        }
        YamlValue.Scalar scalar = (YamlValue.Scalar) value;
        return Values.isBlank(scalar) || Values.isSwitch(scalar) ? Stream.of() : Stream.of(scalar.text());
    }

    private static Stream<String> words(String text) {
        String plain = text.replaceAll("<[^>]*>", " ").replace("&amp;", "&");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^0(?=\\d$)", ""));
    }

    private static SourceFile file(String path) throws IOException {
        return new SourceFile(path, Files.readString(GOLDEN.resolve(path)));
    }

    @Test
    void sectionsKeepTheirOrderAndTitles() throws IOException {
        Resume resume = read("ada.yaml", Files.readString(GOLDEN.resolve("rendercv/content/ada.yaml")));
        assertThat(resume.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Welcome To My Work",
                        "Experience",
                        "Education",
                        "Publications",
                        "Projects",
                        "Selected Honors",
                        "Skills",
                        "Patents",
                        "Invited Talks");
    }

    /** The title says what a section is about, else what its entries are. */
    @Test
    void anUnknownTitleIsWhatItsEntriesAre() {
        Resume resume = read("r.yaml", """
                cv:
                  name: Ada
                  sections:
                    What I did:
                      - company: Engine Works
                        position: Programmer
                        start_date: 1842
                    Thoughts:
                      - One
                      - Two
                """);
        assertThat(resume.sections()).extracting(Section::kind).containsExactly(SectionKind.WORK, SectionKind.OTHER);
        Entry entry = resume.sections().get(0).entries().get(0);
        assertThat(entry.organization().orElseThrow().text()).isEqualTo("Engine Works");
        assertThat(entry.role().orElseThrow().text()).isEqualTo("Programmer");
        assertThat(entry.period().orElseThrow().present()).isTrue();
    }

    @Test
    void everythingKeepsItsPlace() throws IOException {
        Resume resume = read("ada.yaml", Files.readString(GOLDEN.resolve("rendercv/content/ada.yaml")));
        Entry second = resume.sections().get(1).entries().get(2);
        assertThat(second.role().orElseThrow().position()).hasToString("ada.yaml:43:19");
        assertThat(resume.texts()
                        .map(ModelNode::position)
                        .map(at -> at.file().path())
                        .distinct())
                .containsExactly("ada.yaml");
    }

    @Test
    void brokenYamlSaysWhere() {
        assertThat(new ResumeReader().read("r.yaml", "cv:\n  name: Ada\n  sections:\n   - [one\n", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all().get(0).toString()).contains("r.yaml:5:1").contains("not valid YAML");
    }

    /** A key of the person that RenderCV doesn't have either; a list would be a section. */
    @Test
    void whatIsLeftOutIsTold() {
        read("r.yaml", "cv:\n  name: Ada\n  shoe_size: 36\n  pets: [cat]\n");
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("RenderCV has no \"shoe_size\" here: it is left out");
    }

    @Test
    void languagesGoByTheirNames() {
        assertThat(read("r.yaml", "cv:\n  name: Ada\nlocale:\n  language: german\n")
                        .metadata()
                        .language())
                .isEqualTo("de");
        assertThat(LanguageNames.tag("mandarin_chinese")).contains("zh");
        assertThat(LanguageNames.tag("pt-BR")).contains("pt-BR");
    }

    @Test
    void anchorsAreSpelledOutWithinABound() {
        StringBuilder bomb = new StringBuilder("cv:\n  name: Ada\n  a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("  a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(new ResumeReader().read("r.yaml", bomb.toString(), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all().get(0).message()).contains("its anchors make more than 1000000 values of it");
    }

    @Test
    void manyAnchorsAreFine() {
        String entries = "    - *one\n".repeat(50);
        Resume resume = read(
                "r.yaml",
                "x: &one {company: Engine Works, position: Programmer}\ncv:\n  sections:\n    work:\n" + entries);
        assertThat(resume.sections().get(0).entries()).hasSize(50);
    }

    private Resume read(String name, String text) {
        return new ResumeReader().read(name, text, diagnostics).orElseThrow();
    }

    @Test
    void everyMappingHasATitleAndItsFiles() {
        assertThat(DataFormat.all()).extracting(DataFormat::title).doesNotHaveDuplicates();
        assertThat(List.copyOf(DataFormat.all()))
                .allSatisfy(format -> assertThat(
                                format.isOfSite() || !format.endings().isEmpty())
                        .isTrue());
    }
}
