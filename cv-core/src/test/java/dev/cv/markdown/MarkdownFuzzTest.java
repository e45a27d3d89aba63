package dev.cv.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads any text as Markdown. */
class MarkdownFuzzTest {

    /** Longer texts are read once. */
    private static final int SHORT = 4000;

    static Stream<byte[]> seeds() throws IOException {
        return MarkdownPropertiesTest.dialect().stream().map(MarkdownFuzzTest::read);
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/dialect", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsAnything(byte[] bytes) {
        SourceFile file = new SourceFile("a.md", new String(bytes, StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        List<Block> blocks = parse(file, diagnostics);

        blocks.forEach(block -> block.walk(node -> check(node.position(), file)));
        diagnostics.all().forEach(diagnostic -> check(diagnostic.position().orElseThrow(), file));
        if (bytes.length < SHORT) {
            Diagnostics again = new Diagnostics();
            assertThat(parse(file, again)).isEqualTo(blocks);
            assertThat(again.all()).isEqualTo(diagnostics.all());
        }
    }

    private static List<Block> parse(SourceFile file, Diagnostics diagnostics) {
        return new MarkdownParser().parse(file, 0, diagnostics);
    }

    private static void check(Position at, SourceFile file) {
        assertThat(at.file()).isSameAs(file);
        assertThat(at.offset()).isBetween(0, file.text().length());
    }
}
