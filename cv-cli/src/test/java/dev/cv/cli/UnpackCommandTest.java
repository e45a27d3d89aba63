package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cv.archive.FileNames;
import dev.cv.model.Resume;
import dev.cv.pdf.Attachment;
import dev.cv.pdf.Attachment.Relationship;
import dev.cv.pdf.Carried;
import dev.cv.read.ResumeReader;
import dev.cv.render.PageSetup;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import dev.cv.theme.PageSize;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unpacking what anybody may have sent. */
class UnpackCommandTest {

    private static final ResumeRenderer RENDERER = new ResumeRenderer();

    @TempDir
    private Path folder;

    /** A PDF that carries files which hold their own names. */
    private Run pdf(String... names) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree = SourceTree.ofTexts(Map.of("me.md", "# Ada\n\nWrote.\n"));
        Resume resume = new ResumeReader().read(tree, "me.md", diagnostics).orElseThrow();
        List<Attachment> files = Stream.of(names)
                .map(name -> Attachment.of(name, name.getBytes(StandardCharsets.UTF_8), Relationship.SOURCE, "x"))
                .toList();
        PageSetup setup = PageSetup.of(Themes.modern(), PageSize.A4).carrying(Carried.of(files));
        byte[] pdf =
                RENDERER.render(resume, setup, tree, diagnostics).orElseThrow().bytes();
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/me.pdf"), pdf);
        return new Run(folder.resolve("in"));
    }

    @Test
    void restoresFilesAndSaysHowToMakeThePdfAgain() throws IOException {
        Run run = pdf("résumé 試.md", "a/b/c.txt");
        assertThat(run.cv("unpack", "me.pdf", "-d", "back")).as(run.err()).isZero();
        assertThat(run.err())
                .isEqualTo("cv: wrote back: 2 files, 0 KB\ncv: to make it again: cv --pdf again.pdf back\n");
        assertThat(run.text("back/a/b/c.txt")).isEqualTo("a/b/c.txt");
        assertThat(run.text("back/résumé 試.md")).isEqualTo("résumé 試.md");
        assertThat(run.cv("unpack", "me.pdf", "-d", "back"))
                .as("the same again")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "a/../../x",
                "/x",
                "C:/x",
                "c:x",
                "a\\..\\..\\x",
                "\\\\host\\x",
                ".",
                "..",
                "a/./b",
                "a//b",
                "a/",
                "x\u0000.md",
                "x\ny",
                "\u202Edm.exe",
                ".git/config",
                ".gitattributes",
                "a/.git/config",
                ".git",
                ".GIT/config",
                ".cv",
                ".cv/.git/config",
                ".cv/theme/.gitattributes",
                ".cv./x",
                ".CV/x",
                "a/.cv/build.yml",
                ".g\u200Cit/config",
                "\u200C.git/config",
                ".. /x",
                "...",
                ".envrc"
            })
    void nothingIsWrittenOutsideNorAnythingElseThen(String name) throws IOException {
        Run run = pdf("good.md", name);
        assertThat(run.cv("unpack", "me.pdf", "-d", "back", "--force")).isEqualTo(1);
        assertThat(run.err()).startsWith("cv: nothing is unpacked of me.pdf: it has a file called ");
        assertThat(run.cv("new", "begun", "--from", "me.pdf")).isEqualTo(2);
        assertThat(run.err()).startsWith("cv: nothing is written: it has a file called ");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(folder.resolve("in/me.pdf"));
        }
    }

    @Test
    void whatIsRefusedIsNamed() throws IOException {
        Run run = pdf("good.md", ".git/config");
        assertThat(run.cv("unpack", "me.pdf", "-d", "back")).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "cv: nothing is unpacked of me.pdf: it has a file called .git/config, which would be hidden\n");
    }

    @Test
    void whatCouldNotBeUnpackedIsToldBeforeItIsSent() throws IOException {
        Run run = new Run(folder).with("me.md", "# Ada\n\n![x](.hidden/x.png)\n");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.copy(Path.of("../content/images/vassar-college.png"), folder.resolve(".hidden/x.png"));
        assertThat(run.cv("--pdf", "out.pdf", "me.md")).as(run.err()).isZero();
        assertThat(run.err()).contains("can't be unpacked: it has a file called .hidden/x.png, which would be hidden");
        assertThat(run.cv("new", "begun", "--from", "me.md")).as(run.err()).isZero();
        assertThat(run.err()).contains("me.md:3:").contains(".hidden/x.png");
        assertThat(folder.resolve("begun/.hidden")).doesNotExist();
    }

    @Test
    void namesThatAreOneElsewhereAreRefused() throws IOException {
        assertThat(pdf("Navy.md", "navy.md").cv("unpack", "me.pdf", "-d", "back"))
                .isEqualTo(1);
        assertThat(pdf("a", "a/b").cv("unpack", "me.pdf", "-d", "back")).isEqualTo(1);
        assertThat(FileNames.fault(List.of("aux.md"), /* windows= */ true)).isPresent();
        assertThat(FileNames.fault(List.of("x?.md"), /* windows= */ true)).isPresent();
        assertThat(FileNames.fault(List.of("GIT~1/config"), /* windows= */ true))
                .isPresent();
        assertThat(FileNames.fault(List.of(".cv/build.yml", ".cv/theme/me/theme.css"), /* windows= */ true))
                .isEmpty();
        assertThat(FileNames.fault(List.of("aux.md", "x?.md"), /* windows= */ false))
                .isEmpty();
        assertThat(folder.resolve("in/back")).doesNotExist();
    }

    @Test
    void aLinkInTheFolderLeadsNowhere() throws IOException {
        Run run = pdf("images/x.svg");
        Files.createDirectories(folder.resolve("in/back"));
        Files.createDirectories(folder.resolve("elsewhere"));
        try {
            Files.createSymbolicLink(folder.resolve("in/back/images"), folder.resolve("elsewhere"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        assertThat(run.cv("unpack", "me.pdf", "-d", "back", "--force")).isEqualTo(1);
        assertThat(run.err()).contains("back/images is a link");
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void whatIsThereIsKeptUnlessForced() throws IOException {
        Run run = pdf("a.md", "b.md").with("back/b.md", "mine");
        assertThat(run.cv("unpack", "me.pdf", "-d", "back")).isEqualTo(1);
        assertThat(run.err()).contains("cv: back/b.md is there and holds something else", "--force");
        assertThat(folder.resolve("in/back/a.md")).doesNotExist();
        assertThat(run.text("back/b.md")).isEqualTo("mine");
        assertThat(run.cv("unpack", "me.pdf", "-d", "back", "--force")).isZero();
        assertThat(run.text("back/b.md")).isEqualTo("b.md");
        run.with("file", "x");
        assertThat(run.cv("unpack", "me.pdf", "-d", "file")).isEqualTo(1);
        assertThat(run.err()).contains("file is no folder");
    }

    @Test
    void listsAndTellsWhatCantBeUnpacked() throws IOException {
        Run run = pdf("a.md");
        assertThat(run.cv("unpack", "me.pdf", "--list")).isZero();
        assertThat(run.out()).containsPattern("a\\.md +4 +source +text/markdown");
        assertThat(run.cv("unpack", "me.pdf")).isZero();
        assertThat(run.text("me/a.md")).isEqualTo("a.md");
        run.with("no.pdf", "hello");
        assertThat(run.cv("unpack", "no.pdf", "-d", "back")).isEqualTo(1);
        assertThat(run.err()).isEqualTo("cv: no.pdf can't be unpacked: it is no PDF, or a broken one\n");
        assertThat(run.cv("unpack", "gone.pdf", "-d", "back")).isEqualTo(1);
        assertThat(run.err()).contains("there is no such file");
        Run empty = pdf();
        assertThat(empty.cv("unpack", "me.pdf", "-d", "back")).isEqualTo(1);
        assertThat(empty.err()).contains("carries no source");
    }

    @Test
    void whichTellsWhatAPdfIs() throws IOException {
        Run run = pdf("a.md");
        assertThat(run.cv("which", "me.pdf")).isZero();
        assertThat(run.out())
                .containsPattern("manifest +me\\.md\n")
                .containsPattern("theme +modern\n")
                .containsPattern("pages +1, A4\n")
                .containsPattern("source +1 file, 0 KB\n")
                .containsPattern("claims +PDF/A-3a, PDF/UA-1\n");
        assertThat(run.cv("which", "me.pdf", "--json")).isZero();
        assertThat(run.out())
                .startsWith("{\n")
                .contains("\"theme\": \"modern\"")
                .endsWith("}\n");
        run.with("no.pdf", "%PDF-1.7\nhello");
        assertThat(run.cv("which", "no.pdf")).isEqualTo(1);
        assertThat(run.err()).startsWith("cv: no.pdf can't be read: ");
    }
}
