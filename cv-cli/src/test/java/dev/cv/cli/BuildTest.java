package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.OutputForms;
import dev.cv.content.ContentPlace;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatItIsMadeFromAndWhereElseItLooked() throws IOException {
        write("me/resume.md", "---\nname: Ada\nsections: [navy]\n---\n");
        write("me/navy.md", "## Work\n\n### Navy, Arlington, 1943\n\n![Ship](images/ship.png)\n");
        write("me/letter.md", "---\nlayout: letter\n---\nNothing of it.\n");
        write("looks/theme.yml", Files.readString(Path.of("../cv-pdf/src/main/resources/themes/modern/theme.yml")));
        write("looks/theme.css", "");
        Looks looks = new Looks(
                Optional.of(new dev.cv.model.Setting("theme", "looks", new SourceFile("--theme", "looks").at(0))),
                Optional.of(new FolderTree(folder.resolve("looks"), Path.of("looks"))),
                List.of(),
                Optional.of(new SourceFile("my.css", "")),
                Optional.empty(),
                /* systemFonts= */ false);
        Built built = build(BuildRequest.of(place("me")).looking(looks));
        assertThat(built.inputs().read())
                .contains("me/resume.md", "me/navy.md", "looks/theme.yml", "looks/theme.css", "my.css")
                .doesNotContain("me/letter.md");
        assertThat(built.inputs().asked()).contains("me/images/ship.png", "me/.cv/build.yml");
        assertThat(built.inputs().folders()).contains("me", "me/fonts");
    }

    @Test
    void tellsItWhereThereAreErrorsToo() throws IOException {
        write("me/resume.md", "---\nname: Ada\nsections: [navy, army]\n---\n");
        write("me/navy.md", "## Work\n\n{:.open\n");
        Built built = build(BuildRequest.of(place("me")));
        assertThat(built.products()).isEmpty();
        assertThat(built.findings()).isNotEmpty();
        assertThat(built.inputs().read()).contains("me/resume.md");
        assertThat(built.inputs().folders()).contains("me");
    }

    /** Whatever is not among the inputs may change or come, and the same is made. */
    @Test
    void nothingElseMatters() throws IOException {
        write("me/resume.md", "---\nname: Ada\n---\n## Work\n\n### Navy, Arlington, 1943\n");
        write("me/notes.txt", "one");
        BuildRequest request = BuildRequest.of(place("me")).writing(OutputForms.ALL);
        Built before = build(request);
        write("me/notes.txt", "two");
        write("else/resume.md", "# Somebody");
        Built after = build(request);
        assertThat(after.inputs()).isEqualTo(before.inputs());
        Map<OutputForm, byte[]> files = after.products().orElseThrow().files();
        before.products()
                .orElseThrow()
                .files()
                .forEach((form, bytes) ->
                        assertThat(files.get(form)).as(form.title()).isEqualTo(bytes));
        Set<String> known = new HashSet<>(before.inputs().read());
        known.addAll(before.inputs().asked());
        assertThat(known).doesNotContain("me/notes.txt", "else/resume.md");
    }

    private static Built build(BuildRequest request) {
        return Build.run(request, ResumeRenderer::new, what -> {}, new Diagnostics());
    }

    private ContentPlace place(String name) throws IOException {
        return ContentPlace.of(folder.resolve(name), Path.of(name));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
