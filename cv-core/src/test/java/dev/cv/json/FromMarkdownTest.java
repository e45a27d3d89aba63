package dev.cv.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A résumé from anywhere, written as JSON Resume and read again, is the same résumé. */
class FromMarkdownTest {

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
    void givesTheSameResume(Path content) throws IOException {
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
        assertThat(RecordText.of(again.person()))
                .isEqualTo(RecordText.of(resume.get().person()));
        assertThat(RecordText.of(again.sections()))
                .isEqualTo(RecordText.of(resume.get().sections()));
        assertThat(RecordText.of(again.metadata().presentation()))
                .isEqualTo(RecordText.of(resume.get().metadata().presentation()));
        assertThat(again.metadata().title()).isEqualTo(resume.get().metadata().title());
        assertThat(again.metadata().language())
                .isEqualTo(resume.get().metadata().language());
        assertThat(again.metadata().subject()).isEqualTo(resume.get().metadata().subject());
        assertThat(again.metadata().keywords())
                .isEqualTo(resume.get().metadata().keywords());
        assertThat(again.metadata().date()).isEqualTo(resume.get().metadata().date());
        assertThat(JsonResumeWriter.write(again)).isEqualTo(json);
    }
}
