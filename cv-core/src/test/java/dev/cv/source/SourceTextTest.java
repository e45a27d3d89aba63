package dev.cv.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<String> decode(byte[] bytes) {
        return SourceText.decode("a.md", "a.md", bytes, diagnostics).map(SourceFile::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\u00E9\u4E2D\uD83D\uDE00", "\r\n\t", "in the \uFEFF middle"})
    void readsUtf8AsItIs(String text) {
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void leavesAByteOrderMarkOut() {
        assertThat(decode("\uFEFFtext".getBytes(StandardCharsets.UTF_8))).contains("text");
    }

    @Test
    void refusesWhatIsNoUtf8() {
        assertThat(decode("text".getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(decode(new byte[] {'a', (byte) 0xC0, (byte) 0xAF})).isEmpty();
        assertThat(decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).isEmpty();
        assertThat(decode(new byte[] {(byte) 0xF0, (byte) 0x9F})).isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::problem)
                .containsOnly(SourceProblem.NOT_UTF8)
                .isNotEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(decode(new byte[SourceText.MAX_BYTES])).isPresent();
        assertThat(decode(new byte[SourceText.MAX_BYTES + 1])).isEmpty();
    }
}
