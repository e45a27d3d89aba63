package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cv.source.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads any bytes as a file: front matter, Markdown, entries. */
class ResumeReaderFuzzTest {

    /** Longer files are read once. */
    private static final int SHORT = 4000;

    static Stream<byte[]> seeds() {
        return Samples.all().stream().map(sample -> sample.text().getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsAnything(byte[] bytes) {
        Content content = Content.empty().and("a.md", bytes);
        Content.Reading reading = content.read("a.md");

        assertThat(reading.resume().isPresent() || !reading.diagnostics().isEmpty())
                .isTrue();
        for (Diagnostic diagnostic : reading.diagnostics()) {
            assertThat(diagnostic.toString()).hasSizeLessThan(2000);
        }
        if (bytes.length < SHORT) {
            assertThat(content.read("a.md")).isEqualTo(reading);
        }
    }
}
