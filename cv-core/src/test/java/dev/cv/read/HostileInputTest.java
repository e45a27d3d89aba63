package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostic;
import dev.cv.values.YamlProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author can name, the file can do nothing with. */
class HostileInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "vbscript:x", "data:text/html,a", "file:///etc/passwd", "\u202Ea"})
    void makesNothingOfAnAddress(String address) {
        Content.Reading reading =
                Content.of("a.md", "# Ada\n\n[a](<" + address + ">)\n").read();
        Paragraph paragraph = (Paragraph) reading.section().blocks().get(0);

        assertThat(((Link) paragraph.content().get(0)).target()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!javax.script.ScriptEngineManager [x]", "!!java.net.URL [\"http://a\"]"})
    void refusesTagsThatNameClasses(String value) {
        Content.Reading reading = Content.of("a.md", "---\nname: Ada\nother: " + value + "\n---\nWrote.\n")
                .read();

        assertThat(reading.diagnostics())
                .extracting(Diagnostic::problem)
                .containsExactly(YamlProblem.FRONT_MATTER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "off", "010", "0o10", "1_000", "1e3", "2026-11-22", ".inf", "0x1F", "1:30", "~", "null"})
    void keepsWhatIsNoTextInYamlAsItIsWritten(String value) {
        Content.Reading reading = Content.of("a.md", "---\nname: Ada\ntitle: " + value + "\n---\nWrote.\n")
                .read();

        assertThat(reading.clean().metadata().title()).isEqualTo(value);
    }
}
