package dev.cv.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cv.read.ResumeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {

    @TempDir
    private Path disk;

    private Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectories(disk.resolve("content"));
        write("secret.md", "secret");
    }

    private void write(String path, String text) throws IOException {
        Path file = disk.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private FolderTree tree() throws IOException {
        return new FolderTree(folder, Path.of("my/content"));
    }

    @Test
    void findsMarkdownInAllFoldersSorted() throws IOException {
        write("content/b.md", "b");
        write("content/a/z.markdown", "z");
        write("content/a.md", "a");
        write("content/a.txt", "no");
        write("content/.hidden.md", "hidden");
        write("content/.git/a.md", "hidden");
        write("content/d.md/e.md", "in a folder");

        assertThat(tree().markdownFiles()).containsExactly("a.md", "a/z.markdown", "b.md", "d.md/e.md");
        assertThat(tree().read("a/z.markdown")).map(String::new).contains("z");
    }

    /** Java finds no such file again, as it has no name for it. */
    @Test
    void aNameThatIsNotUtf8IsToldAndTheRestGoesOn() throws Exception {
        write("content/a.md", "---\nheader: Work\n---\n- Built.\n");
        Process made = new ProcessBuilder("sh", "-c", "touch \"$(printf 'caf\\351.md')\"")
                .directory(folder.toFile())
                .start();
        assumeTrue(made.waitFor() == 0, "no such names here");

        FolderTree tree = tree();
        assertThat(tree.markdownFiles()).containsExactly("a.md");
        assertThat(tree.passedOver()).containsExactly(Map.entry("caf\uFFFD.md", SourceProblem.NAME_PASSED_OVER));

        Diagnostics diagnostics = new Diagnostics();
        new ResumeReader().read(folder, diagnostics);
        assertThat(diagnostics.all())
                .filteredOn(found -> found.problem() == SourceProblem.NAME_PASSED_OVER)
                .singleElement()
                .asString()
                .contains("caf\uFFFD.md is left out: its name is not UTF-8");
    }

    @Test
    void aFolderThatCantBeReadIsToldAndTheRestGoesOn() throws IOException {
        write("content/a.md", "a");
        write("content/closed/b.md", "b");
        Path closed = folder.resolve("closed");
        assertThat(closed.toFile().setReadable(false)).isTrue();
        try {
            assumeFalse(Files.isReadable(closed), "who runs this may read everything");
            FolderTree tree = tree();
            assertThat(tree.markdownFiles()).containsExactly("a.md");
            assertThat(tree.passedOver()).containsExactly(Map.entry("closed", SourceProblem.FOLDER_PASSED_OVER));
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void findsAllFilesOfAFolder() throws IOException {
        write("content/fonts/b.ttf", "b");
        write("content/fonts/a/OFL.txt", "a");
        write("content/fonts/.hidden", "no");
        write("content/a.ttf", "no");
        Files.createSymbolicLink(folder.resolve("fonts/secret.ttf"), disk.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("out"), disk);

        assertThat(tree().filesBelow("fonts")).containsExactly("fonts/a/OFL.txt", "fonts/b.ttf");
        assertThat(tree().filesBelow("fonts/b.ttf")).isEmpty();
        assertThat(tree().filesBelow("nowhere")).isEmpty();
        assertThat(tree().filesBelow("out")).isEmpty();
        assertThat(SourceTree.ofTexts(Map.of("fonts/a", "a", "fontsb", "b")).filesBelow("fonts"))
                .containsExactly("fonts/a");
    }

    @Test
    void readsWhatIsThereAndNothingElse() throws IOException {
        write("content/a.md", "a");

        assertThat(tree().read("a.md")).map(String::new).contains("a");
        assertThat(tree().read("b.md")).isEmpty();
        assertThat(tree().read("")).isEmpty();
        assertThat(tree().read("a.md/b")).isEmpty();
        assertThat(tree().read("\0")).isEmpty();
    }

    @Test
    void neverReadsOutside() throws IOException {
        assertThat(tree().read("../secret.md")).isEmpty();
        assertThat(tree().read("../content/../secret.md")).isEmpty();
        assertThat(tree().read(disk.resolve("secret.md").toString())).isEmpty();
    }

    @Test
    void followsNoLinkThatLeadsOut() throws IOException {
        write("content/real.md", "real");
        write("elsewhere/a.md", "elsewhere");
        Files.createSymbolicLink(folder.resolve("inside.md"), Path.of("real.md"));
        Files.createSymbolicLink(folder.resolve("outside.md"), disk.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("relative.md"), Path.of("../secret.md"));
        Files.createSymbolicLink(folder.resolve("folder"), disk.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("broken.md"), Path.of("nothing.md"));

        assertThat(tree().read("inside.md")).map(String::new).contains("real");
        assertThat(tree().read("outside.md")).isEmpty();
        assertThat(tree().read("relative.md")).isEmpty();
        assertThat(tree().read("folder/a.md")).isEmpty();
        assertThat(tree().read("broken.md")).isEmpty();
        assertThat(tree().markdownFiles()).containsExactly("inside.md", "real.md");
    }

    @Test
    void mayBeALinkItself() throws IOException {
        write("content/a.md", "a");
        Path link = Files.createSymbolicLink(disk.resolve("link"), folder);

        FolderTree linked = new FolderTree(link, link);
        assertThat(linked.markdownFiles()).containsExactly("a.md");
        assertThat(linked.read("a.md")).isPresent();
    }

    @Test
    void showsPathsAsTheUserNamedTheFolder() throws IOException {
        assertThat(tree().display("a/b.md")).isEqualTo("my/content/a/b.md");
        assertThat(tree().display("")).isEqualTo("my/content");
    }

    @Test
    void isNotThereWithoutAFolder() {
        assertThatThrownBy(() -> new FolderTree(disk.resolve("nothing"), disk)).isInstanceOf(NoSuchFileException.class);
    }
}
