package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds our blocks against what kramdown made of the same files: the {@code .html} files are its output, with the GFM
 * parser and Jekyll's settings.
 */
class KramdownTest {

    private static final Path DIALECT = Path.of("src/test/resources/dialect");
    private static final Path CONTENT = Path.of("../content");
    private static final Path CONTENT_HTML = Path.of("src/test/resources/kramdown");

    private final MarkdownParser parser = new MarkdownParser();

    @ParameterizedTest
    @MethodSource
    void readsTheDialectAsKramdownDoes(String name) throws IOException {
        check(DIALECT.resolve(name), DIALECT.resolve(htmlName(name)));
    }

    static List<String> readsTheDialectAsKramdownDoes() throws IOException {
        return markdownIn(DIALECT);
    }

    @ParameterizedTest
    @MethodSource
    void readsTheSampleAsKramdownDoes(String name) throws IOException {
        check(CONTENT.resolve(name), CONTENT_HTML.resolve(htmlName(name)));
    }

    static List<String> readsTheSampleAsKramdownDoes() throws IOException {
        return markdownIn(CONTENT);
    }

    @Test
    void hasNoResultWithoutItsCase() throws IOException {
        assertThat(htmlIn(DIALECT))
                .containsExactlyElementsOf(
                        markdownIn(DIALECT).stream().map(KramdownTest::htmlName).toList());
        assertThat(htmlIn(CONTENT_HTML))
                .containsExactlyElementsOf(
                        markdownIn(CONTENT).stream().map(KramdownTest::htmlName).toList());
    }

    private void check(Path markdown, Path html) throws IOException {
        String text = Files.readString(markdown);
        SourceFile file = new SourceFile(markdown.getFileName().toString(), text);
        List<Block> blocks = parser.parse(file, bodyOffset(text), new Diagnostics());
        assertThat(HtmlOutline.of(ReferenceHtml.admitted(BlockHtml.of(blocks))))
                .as(markdown.toString())
                .isEqualTo(HtmlOutline.of(ReferenceHtml.of(Files.readString(html))));
    }

    /** Front matter is read elsewhere. */
    static int bodyOffset(String text) {
        return text.startsWith("---\n") && text.contains("\n---\n") ? text.indexOf("\n---\n", 3) + 5 : 0;
    }

    private static String htmlName(String markdown) {
        return markdown.replaceFirst("\\.md$", ".html");
    }

    private static List<String> markdownIn(Path folder) throws IOException {
        return namesIn(folder, ".md");
    }

    private static List<String> htmlIn(Path folder) throws IOException {
        return namesIn(folder, ".html");
    }

    private static List<String> namesIn(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }
}
