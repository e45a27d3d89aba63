package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Resume;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFormatTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aFormatIsKnownByWhatAFileHolds() throws IOException {
        SourceTree tree = SourceTree.ofTexts(Map.of(
                "resume.yaml", "basics:\n  name: Ada\n",
                "site.yml", "title: Ada's site\n",
                "me.md", "# Ada",
                "notes.txt", "Ada"));
        assertThat(format(tree, "resume.yaml")).contains(InputFormats.JSON_RESUME);
        assertThat(InputFormats.JSON_RESUME.recognizes("site.yml", bytes(tree, "site.yml")))
                .isFalse();
        assertThat(format(tree, "me.md")).contains(InputFormats.MARKDOWN);
        assertThat(format(tree, "")).contains(InputFormats.MARKDOWN);
        assertThat(format(tree, "notes.txt")).isEmpty();
    }

    @Test
    void yamlAndJsonOfOtherProgramsAreNoResume() {
        assertThat(new ResumeReader().read("r.yaml", "scripts:\n  test: ok\n", diagnostics))
                .isEmpty();
        assertThat(new ResumeReader().read("package.json", "{\"scripts\": {}}", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .contains("this is a mapping of scripts, not a résumé");
    }

    @Test
    void whoeverEmbedsMayAddAFormat() {
        InputFormat plain = new InputFormat() {
            @Override
            public String title() {
                return "names";
            }

            @Override
            public List<String> endings() {
                return List.of(".name");
            }

            @Override
            public boolean recognizes(String path, byte[] bytes) {
                return new String(bytes, StandardCharsets.UTF_8).startsWith("NAME ");
            }

            @Override
            public Optional<Resume> read(SourceTree tree, String path, ReadOptions options, Diagnostics found)
                    throws IOException {
                String name = new String(bytes(tree, path), StandardCharsets.UTF_8).substring(5);
                return new ResumeReader().read("resume.md", "# " + name, found);
            }
        };
        ResumeReader reader = new ResumeReader(ReadOptions.DEFAULT.withFormat(plain));
        SourceTree tree =
                SourceTree.ofTexts(Map.of("ada.txt", "NAME Ada", "ada.json", "{\"basics\": {\"name\": \"Bea\"}}"));
        assertThat(reader.read(tree, "ada.txt", diagnostics)
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Ada");
        assertThat(reader.editions(tree, "ada.txt", diagnostics))
                .containsExactly(new Edition("ada.txt", List.of(), ""));
        assertThat(reader.read(tree, "ada.json", diagnostics)
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Bea");
        assertThat(InputFormats.words(ReadOptions.DEFAULT.withFormat(plain).formats()))
                .startsWith("Markdown (.md, .markdown), RenderCV, ")
                .endsWith("JSON Resume (.json, .yaml, .yml) or names (.name)");
    }

    /** A folder or an archive is read as one where it is asked for. */
    @Test
    void anExportOfLinkedInIsReadWhereItIsAskedFor(@TempDir Path folder) throws IOException {
        String profile = "First Name,Last Name,Headline,Summary,Geo Location\nAda,Byron,,,\n";
        SourceTree unpacked = SourceTree.ofTexts(Map.of("Basic/Profile.csv", profile));
        try (OutputStream out = Files.newOutputStream(folder.resolve("me.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Profile.csv"));
            zip.write(profile.getBytes(StandardCharsets.UTF_8));
        }
        ReadOptions options = ReadOptions.DEFAULT.withFormat(InputFormats.LINKEDIN);
        assertThat(format(unpacked, "")).contains(InputFormats.MARKDOWN);
        assertThat(InputFormats.of(options.formats(), unpacked, "")).contains(InputFormats.LINKEDIN);
        ResumeReader reader = new ResumeReader(options);
        assertThat(Stream.of(reader.read(unpacked, "", diagnostics), reader.read(folder.resolve("me.zip"), diagnostics))
                        .map(resume -> resume.orElseThrow().person().name()))
                .containsExactly("Ada Byron", "Ada Byron");
        assertThat(reader.read(SourceTree.ofTexts(Map.of("me.zip", "PK")), "me.zip", diagnostics))
                .isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::message).containsExactly("me.zip can't be found");
    }

    private static byte[] bytes(SourceTree tree, String path) throws IOException {
        return tree.read(path).orElseThrow();
    }

    private static Optional<InputFormat> format(SourceTree tree, String path) throws IOException {
        return InputFormats.of(InputFormats.CONTENT, tree, path);
    }
}
