package dev.cv.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostic;
import dev.cv.testing.Attacks;
import dev.cv.values.YamlProblem;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, a résumé or a diagnostic comes of it, soon. */
class HostileInputTest {

    /** Half of what a thread usually has. */
    private static final long STACK = 512 * 1024;

    /** A guard against what never ends; everything here takes a second or two, on a slow machine a few. */
    private static final long SECONDS = 60;

    static List<Attacks.Attack> attacks() {
        return Attacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void givesAResumeOrDiagnostics(Attacks.Attack attack) throws Exception {
        Content content = Content.of("a.md", attack.text());
        FutureTask<Content.Reading> task = new FutureTask<>(() -> {
            Content.Reading read = content.read("a.md");
            read.resume().ifPresent(resume -> assertThat(resume.texts()).doesNotContainNull());
            return read;
        });
        Thread thread = new Thread(null, task, attack.name(), STACK);
        thread.setDaemon(true);
        thread.start();

        Content.Reading reading = task.get(SECONDS, TimeUnit.SECONDS);

        assertThat(reading.resume().isPresent() || !reading.diagnostics().isEmpty())
                .isTrue();
        assertThat(reading.diagnostics())
                .hasSizeLessThan(1000)
                .allSatisfy(diagnostic -> assertThat(diagnostic.toString()).hasSizeLessThan(2000));
    }

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
