package dev.cv.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.testing.Documents;
import dev.cv.testing.Soup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model → Markdown → model gives the same model, and writing that the same text. */
@Tag("sweep")
@Execution(ExecutionMode.CONCURRENT)
class MarkdownWriterPropertiesTest {

    private static final Path GOLDEN = Path.of("../golden");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(Path.of("../content"), Path.of("src/test/resources/dialect"), GOLDEN)) {
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(path -> path.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(100);
        return files;
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            List<Path> folders = new ArrayList<>(List.of(Path.of("../content")));
            cases.map(folder -> folder.resolve("content"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .forEach(folders::add);
            return folders;
        }
    }

    /** Whether the model came back, or there is a reason why it can't; what was written is the same twice. */
    private static boolean comesBack(Resume resume, String source) {
        String written = MarkdownWriter.write(resume);
        Optional<Resume> again = RoundTrip.read(written);
        boolean same = again.map(RoundTrip::said).equals(Optional.of(RoundTrip.said(resume)));
        Set<Unwritable> reasons = same ? Set.of() : Unwritable.in(resume);
        if (reasons.isEmpty()) {
            assertThat(again.map(RoundTrip::said))
                    .as(source + "\n=====\n" + written)
                    .contains(RoundTrip.said(resume));
            assertThat(again.map(MarkdownWriter::write)).as(source).contains(written);
        }
        return same;
    }

    /**
     * Whether what is written says the same. What entries text without any sense holds may be read otherwise, as the
     * writer folds the lines that told them.
     */
    private static boolean comesBackInWords(Resume resume, String source) {
        boolean same = RoundTrip.read(MarkdownWriter.write(resume))
                .map(again -> letters(again).equals(letters(resume)))
                .orElse(false);
        assertThat(same || !Unwritable.in(resume).isEmpty()).as(source).isTrue();
        return same;
    }

    private static Map<Integer, Long> letters(Resume resume) {
        return resume.texts()
                .flatMap(text -> text.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .boxed())
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesBackEveryFile(Path path) throws IOException {
        String source = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);

        RoundTrip.read(source)
                .ifPresent(resume -> assertThat(comesBack(resume, source)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void givesBackEveryFolder(Path folder) throws IOException {
        new ResumeReader()
                .read(new FolderTree(folder, Path.of("content")), "", new Diagnostics())
                .ifPresent(resume ->
                        assertThat(comesBack(resume, folder.toString())).isTrue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackWhatAnyTextComesTo(long seed) {
        Random random = new Random(seed);
        int lost = 0;
        for (int i = 0; i < 300; i++) {
            String text = random.nextBoolean() ? Soup.ofWords(random, random.nextInt(30)) : Soup.ofPieces(random, 50);
            lost += RoundTrip.read(text)
                            .map(resume -> comesBackInWords(resume, text))
                            .orElse(true)
                    ? 0
                    : 1;
        }
        assertThat(lost).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesBackDocumentsOfAllForms(long seed) {
        Random random = new Random(seed);
        int lost = 0;
        for (int i = 0; i < 300; i++) {
            String text = Documents.of(random, 1 + random.nextInt(4));
            lost += RoundTrip.read(text).map(resume -> comesBack(resume, text)).orElse(true) ? 0 : 1;
        }
        assertThat(lost).isLessThanOrEqualTo(3);
    }
}
