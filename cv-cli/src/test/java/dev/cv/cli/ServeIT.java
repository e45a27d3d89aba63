package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code cv serve} as people use it: what is served is the same as what is not, and no fault of it is a fault of a run. */
@EnabledOnOs(OS.LINUX)
final class ServeIT {

    private static final Pattern STATUS = Pattern.compile("pid (\\d+), requests done: (\\d+)");
    private static final String AD = "We look for a person who writes COBOL and compilers.\n";

    @TempDir
    private static Path home;

    private static Path work;

    @BeforeAll
    static void start() throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        work = Files.createDirectories(home.resolve("w"));
        Files.createDirectories(work.resolve("é"));
        Files.writeString(work.resolve("é/ü.md"), "# Ada\n\n## Work\n\n### Analyst\n- May 1944 - March 1943\n");
        Files.writeString(
                work.resolve("ada.md"), "# Ada\n\nada@example.com\n\n## Work\n\n### Analyst, Works\n- 1944 - 1945\n");
        JarProcess.Outcome outcome = cv().cv("serve", "--start", "--idle", "5m");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).contains("a resident process is ready");
    }

    @AfterAll
    static void stop() throws IOException {
        cv().cv("serve", "--stop");
    }

    /** Without a second Java, so that only one thing differs. */
    private static JarProcess cv() {
        return new JarProcess(home).in(work).with("CV_FORK", "0");
    }

    private static JarProcess alone() {
        return cv().with("CV_SERVE", "0").option("-XX:TieredStopAtLevel=1");
    }

    private static long told(int group) throws IOException {
        JarProcess.Outcome outcome = cv().cv("serve", "--status");
        Matcher matcher = STATUS.matcher(outcome.err());
        assertThat(matcher.find()).as(outcome.err()).isTrue();
        return Long.parseLong(matcher.group(group));
    }

    private static void assertSame(JarProcess.Outcome served, JarProcess.Outcome direct) {
        assertThat(served.code()).as(served.err()).isEqualTo(direct.code());
        assertThat(served.out()).isEqualTo(direct.out());
        assertThat(served.err()).isEqualTo(direct.err());
    }

    @Test
    void whatIsServedIsTheSame() throws Exception {
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of("--pdf", "-", "ada.md"),
                List.of("--json", "-", "--format=json", "ada.md"),
                List.of("--pdf", "out/of/way.pdf", "ada.md"),
                List.of("check", "--format=github", "é/ü.md"),
                List.of("facts", "é"),
                List.of("--text", "-", "none.md"),
                List.of("--theme", "nothing"),
                List.of("--version"),
                List.of()));
        long before = told(2);
        for (List<String> words : commands) {
            assertSame(cv().cv(words.toArray(String[]::new)), alone().cv(words.toArray(String[]::new)));
        }
        assertThat(told(2)).isEqualTo(before + commands.size());
        assertSame(cv().cv("--pdf", "é/1.pdf", "ada.md", "-q"), alone().cv("--pdf", "é/2.pdf", "ada.md", "-q"));
        assertThat(work.resolve("é/1.pdf")).hasSameBinaryContentAs(work.resolve("é/2.pdf"));
        Path below = work.resolve("é");
        assertSame(
                cv().in(below).with("NO_COLOR", "1").cv("--markdown", "-", "../ada.md"),
                alone().in(below).cv("--markdown", "-", "../ada.md"));
        assertSame(
                cv().with("SOURCE_DATE_EPOCH", "0").cv("--pdf", "-", "ada.md"),
                alone().with("SOURCE_DATE_EPOCH", "0").cv("--pdf", "-", "ada.md"));
        assertThat(told(2)).isEqualTo(before + commands.size() + 3);
    }

    @Test
    void inputIsReadWhereItIsWantedAndTwoRunAtOnce() throws Exception {
        long before = told(2);
        JarProcess.Running waiting = cv().start("match", "--ad", "-", "ada.md");
        JarProcess.Outcome beside = cv().cv("--json", "-", "ada.md");
        assertThat(waiting.process().isAlive()).isTrue();
        assertThat(beside.text()).contains("ada@example.com");
        waiting.type(AD);
        JarProcess.Running direct = alone().start("match", "--ad", "-", "ada.md");
        direct.type(AD);
        assertSame(waiting.end(), direct.end());
        assertThat(told(2)).isEqualTo(before + 2);
        JarProcess.Outcome rest = cv().launch(
                        List.of("sh", "-c", "echo kept | { " + cv().line("--version") + "; cat; }"))
                .end();
        assertThat(rest.text()).startsWith("cv ").endsWith("kept\n");
    }

    /** While the client waits for an answer: first killed, then one that hangs, then one of an older jar. */
    @Test
    void noFaultOfItIsAFaultOfARun() throws Exception {
        JarProcess.Running waiting = cv().start("match", "--ad", "-", "ada.md");
        Thread.sleep(1_500);
        kill("KILL");
        waiting.type(AD);
        JarProcess.Outcome outcome = waiting.end();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.text()).contains("COBOL");

        try (Stream<Path> files = Files.list(home.resolve("cv"))) {
            assertThat(files.anyMatch(file -> file.toString().endsWith(".socket")))
                    .as("a stale socket")
                    .isTrue();
        }
        assertThat(cv().cv("serve", "--status").code()).isEqualTo(1);
        assertThat(cv().cv("--version").code()).isZero();

        start(); // in its place
        kill("STOP");
        assertThat(cv().cv("--version").text()).startsWith("cv ");
        kill("KILL");
        start();
    }

    private long pid;

    private void kill(String signal) throws IOException, InterruptedException {
        pid = signal.equals("KILL") && pid != 0 ? pid : told(1);
        new ProcessBuilder("kill", "-" + signal, String.valueOf(pid)).start().waitFor();
        ProcessHandle.of(pid)
                .filter(handle -> signal.equals("KILL"))
                .ifPresent(handle -> handle.onExit().join());
        pid = signal.equals("KILL") ? 0 : pid;
    }

    @Test
    void aJarThatIsAnotherAndAFolderThatIsOpenAreNotServed() throws Exception {
        Path copy = Files.copy(JarProcess.JAR, home.resolve("cv.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        JarProcess.Outcome other = cv().of(copy).cv("serve", "--status");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("there is no resident process");
        Files.setPosixFilePermissions(home.resolve("cv"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(cv().cv("serve", "--status").code()).isEqualTo(1);
        assertThat(cv().cv("--version").code()).isZero();
        JarProcess.Outcome refused = cv().cv("serve");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is not this user's alone");
        Files.setPosixFilePermissions(home.resolve("cv"), PosixFilePermissions.fromString("rwx------"));
        assertThat(told(1)).isPositive();
    }
}
