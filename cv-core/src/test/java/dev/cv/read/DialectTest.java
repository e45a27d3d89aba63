package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.content.ContentPlace;
import dev.cv.model.Text;
import dev.cv.source.Dialect;
import dev.cv.source.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says which dialect a file is in. */
class DialectTest {

    /** Struck out in GFM alone. */
    private static final String BODY = "# Ada Lovelace\n\nada@example.org\n\n## Summary\n\nWrote ~two~ three notes.\n";

    private static final ReadOptions GFM = ReadOptions.DEFAULT.withDialect(Optional.of(Dialect.GFM));

    private static boolean isGfm(Content.Reading reading) {
        return !words(reading).contains("Wrote ~two~ three notes.");
    }

    private static List<String> words(Content.Reading reading) {
        return reading.resume().orElseThrow().texts().map(Text::text).toList();
    }

    @Test
    void isKramdownWhereNobodySays() {
        assertThat(isGfm(Content.of("a.md", BODY).read("a.md"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"gfm,true", "GFM,true", "CommonMarkGhPages,true", "commonmark,false", "kramdown,false"})
    void isWhatFrontMatterSays(String name, boolean gfm) {
        Content content = Content.of("a.md", "---\nmarkdown: " + name + "\n---\n" + BODY);

        assertThat(isGfm(content.read("a.md"))).isEqualTo(gfm);
        assertThat(content.read("a.md").printed()).isEmpty();
        assertThat(isGfm(content.read("a.md", GFM)))
                .as("what is asked for goes first")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CommonMark,false", "CommonMarkGhPages,true", "GFM,true", "kramdown,false", "other,false"})
    void isWhatTheSiteSays(String name, boolean gfm) {
        Content content = Content.of("_config.yml", "markdown: " + name + "\n").and("a.md", BODY);

        assertThat(isGfm(content.read("a.md"))).isEqualTo(gfm);
        assertThat(content.read("a.md").printed()).isEmpty();
    }

    @Test
    void isWhatTheProjectSays() {
        Content content = Content.of("a.md", BODY);
        for (Project project : Project.values()) {
            ReadOptions options = ReadOptions.DEFAULT.within(Optional.of(project));
            assertThat(isGfm(content.read("a.md", options))).isTrue();
            assertThat(content.read("a.md", options).printed()).isEmpty();
        }
        Content own = Content.of("a.md", "---\nmarkdown: kramdown\n---\n" + BODY);
        assertThat(isGfm(own.read("a.md", ReadOptions.DEFAULT.within(Optional.of(Project.HUGO)))))
                .isFalse();
    }

    @Test
    void isWhatTheManifestSaysForItsFiles() {
        Content content = Content.of("resume.md", "---\nname: Ada\nmarkdown: gfm\nsections: [a, b]\n---\n")
                .and("a.md", "---\nheader: Summary\n---\nWrote ~two~ three notes.\n")
                .and("b.md", "---\nheader: Profile\nmarkdown: kramdown\n---\nWrote ~four~ five.\n");

        assertThat(isGfm(content.read())).isTrue();
        assertThat(words(content.read())).contains("Wrote ~four~ five.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hugo.toml", ".eleventy.js", "astro.config.mjs", ".obsidian/app.json", "config/_default/a.toml"})
    void findsTheProjectAround(String mark, @TempDir Path root) throws IOException {
        Path marked = root.resolve(mark);
        Files.createDirectories(marked.getParent());
        Files.writeString(marked, "");
        Files.createDirectories(root.resolve(".git"));
        Path file = root.resolve("content/me/a.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, BODY);

        assertThat(ContentPlace.of(file, file).project()).isPresent();
        assertThat(ContentPlace.of(file.resolveSibling("."), file).project()).isPresent();
        Files.createDirectories(file.resolveSibling(".git"));
        assertThat(ContentPlace.of(file, file).project()).isEmpty();
    }

    @Test
    void tellsWhatIsReadOtherwiseElsewhere() {
        assertThat(Content.of("a.md", BODY).read("a.md").printed())
                .startsWith("a.md:7:7: note: this is read as kramdown")
                .contains("markdown: gfm")
                .contains("--dialect=gfm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrote ~two~ three notes.\n{:.c}",
                "About ~5 people and ~10 more.",
                "```\na ~b~ c\n```",
                "See [x](/~ada/~b/).",
                "Ends so.\\",
                "1. a\n2. b",
                "C:\\ is no break\nhere"
            })
    void tellsNothingWhereNothingIsMissed(String text) {
        assertThat(Content.of("a.md", "# Ada Lovelace\n\nada@example.org\n\n## Summary\n\n" + text + "\n")
                        .read("a.md")
                        .printed())
                .doesNotContain("kramdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wrote\\\nnotes.", "1) Wrote.\n2) Read.", "Wrote ~two~ notes."})
    void tellsOnce(String text) {
        String printed = Content.of(
                        "a.md", "# Ada Lovelace\n\nada@example.org\n\n## Summary\n\n" + text + "\n\n" + text + "\n")
                .read("a.md")
                .printed();
        assertThat(printed.lines().filter(line -> line.contains("kramdown, Jekyll's Markdown")))
                .hasSize(1);
    }

    @Test
    void knowsNoOthers() {
        assertThat(Content.of("a.md", "---\nmarkdown: textile\n---\n" + BODY)
                        .read("a.md")
                        .printed())
                .contains("a.md:2:11: error: \"textile\" is no dialect")
                .contains("write kramdown, commonmark or gfm");
    }

    /** Liquid is a site's. */
    @Test
    void leavesBracesAlone() {
        String text = "# Ada Lovelace\n\nada@example.org\n\n## Summary\n\nWrote {{ mustaches }} and {% more.\n";
        assertThat(words(Content.of("a.md", text).read("a.md", GFM))).contains("Wrote {{ mustaches }} and {% more.");
        assertThat(Content.of("_config.yml", "markdown: GFM\n")
                        .and("a.md", text)
                        .read("a.md")
                        .printed())
                .contains("is never closed");
    }
}
