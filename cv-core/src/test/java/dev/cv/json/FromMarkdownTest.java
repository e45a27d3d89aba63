package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Metadata;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Text;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceFile;
import dev.cv.testing.RecordText;
import dev.cv.values.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A résumé from anywhere, written as JSON Resume and read again, says the same in plain text. */
class FromMarkdownTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Path GOLDEN = Path.of("../golden");

    static List<Path> contents() throws IOException {
        List<Path> contents = new ArrayList<>(List.of(Path.of("../content")));
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            cases.map(folder -> folder.resolve("content"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(contents::add);
        }
        assertThat(contents).hasSizeGreaterThan(10);
        return contents;
    }

    @ParameterizedTest
    @MethodSource("contents")
    void givesBackAllButTheForm(Path content) throws IOException {
        FolderTree tree = new FolderTree(content, content);
        Optional<Resume> resume = new ResumeReader().read(tree, "", new Diagnostics());
        if (resume.isEmpty()) {
            return; // nothing can be read there
        }
        String json = JsonResumeWriter.write(resume.get());
        SourceFile file = new SourceFile("resume.json", json);
        Diagnostics diagnostics = new Diagnostics();
        Resume again = JsonResumeReader.read(file, List.of(), diagnostics).orElseThrow();

        assertThat(ResumeSchema.load()
                        .validate(JsonReader.document(file, diagnostics).orElseThrow(), /* literals= */ true))
                .isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::problem)
                .doesNotContain(JsonProblem.BAD_EXTRAS, JsonProblem.UNKNOWN_KEY, JsonProblem.WRONG_JSON_TYPE);
        assertThat(document(again)).isEqualTo(document(resume.get()));
        assertThat(sections(again)).isEqualTo(sections(resume.get()));
        assertThat(facts(again)).containsAll(facts(resume.get()));
        Set<String> missing = words(resume.get());
        String all = again.texts().map(Text::text).collect(Collectors.joining());
        missing.removeIf(all::contains);
        assertThat(missing).isEmpty();
        assertThat(JsonResumeWriter.write(again)).isEqualTo(json);
    }

    /** What it says of itself. */
    private static List<Object> document(Resume resume) {
        Metadata metadata = resume.metadata();
        return List.of(
                metadata.title(),
                metadata.language(),
                metadata.subject(),
                metadata.keywords(),
                metadata.date(),
                metadata.spelling(),
                metadata.origin().variants(),
                RecordText.of(metadata.presentation()));
    }

    private static List<String> sections(Resume resume) {
        return resume.sections().stream()
                .filter(section -> section.heading().isPresent()
                        || !section.entries().isEmpty()
                        || !BlockWords.all(section.blocks()).isBlank())
                .map(section -> section.kind() + " " + section.title())
                .toList();
    }

    /** Who, what and where the entries are about. */
    private static List<String> facts(Resume resume) {
        return resume.sections().stream()
                .filter(section -> ItemLayout.of(section.kind()).isEmpty())
                .flatMap(section -> section.entries().stream())
                .map(entry -> Stream.of(
                                entry.organization().map(Fact::text),
                                entry.role().map(Fact::text),
                                entry.location().map(place -> Inline.text(place.content())))
                        .flatMap(Optional::stream)
                        .map(fact -> fact.strip().replace(" in ", ", ")) // a degree and its subject are two fields
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The words of the sections, but for the times, which JSON Resume holds as dates. */
    private static Set<String> words(Resume resume) {
        Set<String> times = resume.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.period().stream())
                .flatMap(period -> WORD.matcher(period.text()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return withoutContacts(resume)
                .texts()
                .flatMap(text -> WORD.matcher(text.text()).results())
                .map(MatchResult::group)
                .filter(word -> !times.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Resume withoutContacts(Resume resume) {
        Person person = resume.person();
        return new Resume(
                resume.metadata(),
                new Person(person.heading(), person.label(), Optional.empty(), List.of()),
                resume.sections());
    }
}
