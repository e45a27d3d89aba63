package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.content.ContentPlace;
import dev.cv.content.ContentProblem;
import dev.cv.model.Resume;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.testing.RecordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door: folders, files, texts, and whatever holds files. */
class ResumeReaderTest {

    private final ResumeReader reader = new ResumeReader();
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path disk;

    private Path write(String path, String text) throws IOException {
        Path file = disk.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String name(Optional<Resume> resume) {
        return resume.orElseThrow().person().name();
    }

    @Test
    void readsAFolderAndAFile() throws IOException {
        Path file = write("content/ada.md", "# Ada\n\nWrote.\n");

        assertThat(name(reader.read(disk.resolve("content"), diagnostics))).isEqualTo("Ada");
        assertThat(name(reader.read(file, diagnostics))).isEqualTo("Ada");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void readsAText() {
        assertThat(name(reader.read("ada.md", "# Ada\n\nWrote.\n", diagnostics)))
                .isEqualTo("Ada");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void readsAVirtualFileSystem() {
        SourceTree tree =
                SourceTree.ofTexts(Map.of("r.md", "---\nname: Ada\nsections: [a]\n---\n", "a.md", "Wrote.\n"));

        assertThat(name(reader.read(tree, "", diagnostics))).isEqualTo("Ada");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(reader.read(disk.resolve("nothing"), diagnostics)).isEmpty();
        assertThat(diagnostics.all())
                .extracting(diagnostic -> diagnostic.problem())
                .containsExactly(ContentProblem.NO_SUCH_FILE);
    }

    @Test
    void readsAFileOfASiteFromItsRoot() throws IOException {
        write("site/_config.yml", "author: Ada\ncollections: [sections]\n");
        write("site/_sections/navy.md", "---\nheader: [no]\n---\nSailed.\n");
        write("site/node_modules/navy.md", "Not this.\n");
        write("site/_site/navy.md", "Not this.\n");
        Path manifest = write("site/resume/iot.md", "---\nsections: [navy]\n---\n");
        ContentPlace place = ContentPlace.of(manifest, Path.of("iot.md"));

        assertThat(place.path()).isEqualTo("resume/iot.md");
        assertThat(place.tree().markdownFiles()).containsExactly("_sections/navy.md", "resume/iot.md");
        assertThat(name(reader.read(place.tree(), place.path(), diagnostics))).isEqualTo("Ada");
        assertThat(diagnostics.all().get(0).toString()).startsWith("../_sections/navy.md:2:9: error:");
        assertThat(ContentPlace.of(manifest, Path.of("a/site/resume/iot.md"))
                        .tree()
                        .display("_sections/navy.md"))
                .isEqualTo("a/site/_sections/navy.md");
        assertThat(ContentPlace.of(disk.resolve("site"), Path.of("s")).tree().display("resume/iot.md"))
                .isEqualTo("s/resume/iot.md");
    }

    @Test
    void staysInTheFolderWhereThereIsNoSite() throws IOException {
        write("_config.yml", "author: Nobody\n");
        Files.createDirectories(disk.resolve("repository/.git"));
        Path file = write("repository/content/ada.md", "# Ada\n\nWrote.\n");

        assertThat(ContentPlace.of(file, file).path()).isEqualTo("ada.md");
        assertThat(ContentPlace.of(file.resolveSibling("."), file).path()).isEmpty();
    }

    @Test
    void isSafeForManyThreads() throws Exception {
        SourceTree tree = SourceTree.of(Samples.content().files());
        String expected = RecordText.of(reader.read(tree, "", diagnostics).orElseThrow());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String text = "# Ada " + i + "\n\nWrote.\n";
                results.add(threads.submit(() ->
                        RecordText.of(reader.read(tree, "", new Diagnostics()).orElseThrow())
                                + name(reader.read("ada.md", text, new Diagnostics()))));
            }
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected + "Ada " + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
