package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cv.cli.world.Check;
import dev.cv.cli.world.Machine;
import dev.cv.cli.world.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

    @TempDir
    private Path folder;

    @Test
    void thisMachineIsWell() {
        Run run = new Run(folder);
        run.environment.put("LANG", "en_US.UTF-8");
        assertThat(run.cv("doctor")).as(run.out()).isZero();
        assertThat(run.out())
                .startsWith("cv ")
                .contains(
                        "✓ Java ",
                        "✓ fonts ",
                        "5 families, 19 faces",
                        "✓ drawing ",
                        "✓ dictionaries ",
                        "British English, German")
                .containsPattern("✓ a page +set and read back in \\d+ ms\n")
                .doesNotContain("✗");
    }

    @Test
    void signsAreThoseThatTheTerminalHas() {
        Run run = new Run(folder);
        assertThat(run.cv("doctor")).isZero();
        assertThat(run.out()).contains("+ fonts ").doesNotContain("✓");
        assertThat(run.cv("doctor", "--json")).isZero();
        assertThat(run.out())
                .contains("{\"state\":\"good\",\"subject\":\"fonts\",\"finding\":\"5 families, 19 faces\"}");
    }

    @Test
    void aBrokenFontOfTheContentIsFound() throws IOException {
        Run run = new Run(folder).with("me/resume.md", "Ada").with("me/fonts/broken.ttf", "no font at all");
        assertThat(run.cv("doctor", "me")).isEqualTo(1);
        assertThat(run.out()).containsPattern("x your fonts +.*broken.ttf");
        assertThat(run.cv("doctor", "nowhere")).isEqualTo(2);
    }

    @Test
    void tellsHowToMendEachThing() {
        Machine poor = new Machine(
                "16.0.2",
                16,
                "Acme",
                "/opt/java",
                32L << 20,
                "ANSI_X3.4-1968",
                "/tmp",
                Optional.of("permission denied"),
                Optional.empty(),
                Optional.empty());
        Screen screen = Screen.of(Map.of("NO_COLOR", "1"), /* terminal= */ true);
        List<Check> checks = new MachineChecks(poor, screen).all();
        assertThat(checks)
                .extracting(Check::subject, Check::state)
                .containsExactly(
                        tuple("Java", Check.State.BROKEN),
                        tuple("memory", Check.State.POOR),
                        tuple("file names", Check.State.POOR),
                        tuple("terminal", Check.State.GOOD),
                        tuple("temporary files", Check.State.POOR),
                        tuple("class cache", Check.State.ABSENT),
                        tuple("git", Check.State.ABSENT));
        assertThat(checks)
                .filteredOn(check -> check.state() != Check.State.GOOD)
                .allMatch(check -> !check.remedy().isEmpty());
        assertThat(checks.get(3).finding()).isEqualTo("no colours, as NO_COLOR is set, signs of ASCII alone");
    }
}
