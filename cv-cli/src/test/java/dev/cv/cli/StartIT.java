package dev.cv.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code java -jar} alone: that it starts a second Java with a cache of classes, and that nobody sees a difference. */
@EnabledOnOs(OS.LINUX)
final class StartIT {

    private static final String AD = "We look for a person who writes COBOL and compilers.\n";
    private static final Path SAMPLE = Path.of("..", "content").toAbsolutePath();

    @TempDir
    private static Path home;

    /** Two are started at once, with leavings of others there. */
    @BeforeAll
    static void makesACache() throws Exception {
        Path caches = caches(home);
        Files.createDirectories(
                caches, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (int i = 0; i < 6; i++) {
            Files.writeString(caches.resolve(i + ".classes"), "of another");
            Files.writeString(caches.resolve(i + ".seal"), "seal");
            Files.setLastModifiedTime(caches.resolve(i + ".seal"), FileTime.fromMillis(i * 1_000_000L));
        }
        Files.setLastModifiedTime(Files.createFile(caches.resolve("x.classes.1.tmp")), FileTime.fromMillis(0));
        JarProcess.Running one = cv().start("--version");
        JarProcess.Running other = cv().start("--version");
        assertThat(one.end().text()).startsWith("cv ").isEqualTo(other.end().text());
        assertThat(JarProcess.comes(() -> isMade(home), 90)).isTrue();
        assertThat(names(caches, ".seal")).hasSize(4).contains("5.seal", "4.seal", "3.seal");
        assertThat(names(caches, ".classes")).hasSize(4);
        assertThat(JarProcess.comes(() -> names(caches, ".making").isEmpty(), 10))
                .isTrue();
        assertThat(names(caches, ".tmp")).isEmpty();
    }

    private static JarProcess cv() {
        return new JarProcess(home).with("CV_SERVE", "0");
    }

    private static Path caches(Path home) {
        return home.resolve("cache/cv");
    }

    private static List<String> names(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isMade(Path home) {
        return names(caches(home), ".seal").stream().anyMatch(name -> name.length() > 10);
    }

    private static Path cache() throws IOException {
        try (Stream<Path> files = Files.list(caches(home))) {
            return files.filter(file -> file.toString().endsWith(".classes"))
                    .filter(file -> file.getFileName().toString().length() > 10)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Of a run that waits for input; none where it is alone. */
    private static Optional<ProcessHandle> second(JarProcess.Running running) throws InterruptedException {
        JarProcess.comes(() -> running.process().toHandle().children().findAny().isPresent(), 60);
        return running.process().toHandle().children().findAny();
    }

    private static JarProcess.Running waiting() throws IOException {
        return cv().start("match", "--ad", "-", SAMPLE.toString());
    }

    @Test
    void theSecondUsesIt() throws IOException {
        assertThat(cv().cv("doctor", "--json").text())
                .contains("\"subject\":\"class cache\",\"finding\":\"" + cache() + "\"");
        assertThat(cv().with("CV_FORK", "0").cv("doctor", "--json").text())
                .contains("\"subject\":\"class cache\",\"finding\":\"none\"");
    }

    @Test
    void resultsAndMessagesAreTheSame() throws IOException {
        Files.createDirectories(home.resolve("é"));
        Files.writeString(home.resolve("é/ü.md"), "# Ada\n\n## Work\n\n### Analyst\n- May 1944 - March 1943\n");
        List<List<String>> commands = List.of(
                List.of("--pdf", "-", SAMPLE.toString()),
                List.of("--json", "-", "é/ü.md"),
                List.of("check", "é/ü.md"),
                List.of("--pdf", "é.pdf", "é/none.md"),
                List.of("--nothing"),
                List.of());
        for (List<String> words : commands) {
            JarProcess.Outcome here = cv().with("CV_FORK", "0").cv(words.toArray(String[]::new));
            JarProcess.Outcome there = cv().cv(words.toArray(String[]::new));
            assertThat(there.code()).as("%s: %s", words, there.err()).isEqualTo(here.code());
            assertThat(there.out()).isEqualTo(here.out());
            assertThat(there.err()).isEqualTo(here.err());
        }
    }

    @Test
    void inputReachesIt() throws Exception {
        JarProcess.Running running = waiting();
        assertThat(second(running)).isPresent();
        running.type(AD);
        JarProcess.Outcome outcome = running.end();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.text()).contains("COBOL");
    }

    @ParameterizedTest
    @CsvSource({"INT, 2", "TERM, 15", "HUP, 1"})
    void aSignalEndsBoth(String signal, int number) throws Exception {
        String mask = Files.readString(Path.of("/proc/self/status")).replaceFirst("(?s).*SigIgn:\\s*(\\w+).*", "$1");
        assumeTrue((Long.parseUnsignedLong(mask, 16) >> (number - 1) & 1) == 0, "whoever runs this ignores it");
        JarProcess.Running running = waiting();
        ProcessHandle second = second(running).orElseThrow();
        new ProcessBuilder(
                        "kill", "-" + signal, String.valueOf(running.process().pid()))
                .start()
                .waitFor();
        assertThat(running.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(running.process().exitValue()).isEqualTo(128 + number);
        assertThat(JarProcess.comes(() -> !second.isAlive(), 10)).isTrue();
    }

    @Test
    void killedItTakesTheSecondWithIt() throws Exception {
        JarProcess.Running running = waiting();
        ProcessHandle second = second(running).orElseThrow();
        Thread.sleep(1_000); // in which the second comes to know its parent
        running.process().destroyForcibly().waitFor();
        assertThat(JarProcess.comes(() -> !second.isAlive(), 5)).isTrue();
    }

    @Test
    void stopsAndGoesOnWithItsGroup() throws Exception {
        Path pipe = home.resolve("pipe");
        assumeTrue(new Shell(home).run("mkfifo", pipe.toString()) == 0);
        String script = "set -m\n" + cv().line("match", "--ad", "-", SAMPLE.toString()) + " < pipe & job=$!\n"
                + "exec 3> pipe\n"
                + "children() { cat /proc/$job/task/*/children; }\n"
                + "for i in $(seq 200); do [ -n \"$(children)\" ] && break; sleep 0.1; done\n"
                + "second=$(children | tr -d ' ')\n"
                + "state() { sed 's/.*) \\(.\\).*/\\1/' /proc/$1/stat; }\n"
                + "kill -TSTP -$job; sleep 0.5; echo \"stopped $(state $job)$(state $second)\"\n"
                + "kill -CONT -$job; sleep 0.5; echo \"going on $(state $job)$(state $second)\"\n"
                + "echo COBOL >&3; exec 3>&-; wait $job; echo \"code $?\"\n";
        JarProcess.Outcome outcome = cv().launch(List.of("bash", "-c", script)).end();
        assertThat(outcome.text()).as(outcome.err()).contains("stopped TT\n", "going on SS\n", "code 0\n");
    }

    @Test
    void propertiesAreHandedOn() throws Exception {
        Path place = Files.createDirectories(home.resolve("t m p"));
        assertThat(cv().option("-Djava.io.tmpdir=" + place)
                        .cv("doctor", "--json")
                        .text())
                .contains("\"finding\":\"" + place + "\"", cache().toString());
        JarProcess.Outcome outcome =
                cv().with("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + home).cv("doctor", "--json");
        assertThat(outcome.text()).contains("\"finding\":\"" + home + "\"");
        assertThat(outcome.err().split("Picked up JAVA_TOOL_OPTIONS", -1)).hasSize(2);
    }

    @Test
    void damagedOneIsNotUsedButMadeAnew(@TempDir Path other) throws Exception {
        Path caches = caches(other);
        copyCacheTo(caches);
        Path file = caches.resolve(cache().getFileName());
        JarProcess cv = new JarProcess(other).with("CV_SERVE", "0");
        assertThat(cv.cv("doctor", "--json").text()).contains(file.toString());
        file.toFile().setWritable(true);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(cv.cv("--version").code()).isZero();
        assertThat(JarProcess.comes(() -> file.toFile().length() > bytes.length * 9L / 10, 90))
                .isTrue();
        assertThat(JarProcess.comes(() -> names(caches, ".making").isEmpty(), 10))
                .isTrue();
        assertThat(cv.cv("doctor", "--json").text()).contains(file.toString());
    }

    @Test
    void oneThatOthersMayWriteIsNotUsed(@TempDir Path other) throws Exception {
        Path caches = caches(other);
        copyCacheTo(caches);
        Files.setPosixFilePermissions(caches, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(new JarProcess(other).cv("doctor", "--json").text()).doesNotContain(caches.toString());
    }

    @Test
    void withoutAPlaceForItAllIsAsEver(@TempDir Path other) throws Exception {
        JarProcess cv = new JarProcess(other).with("XDG_CACHE_HOME", "/proc/nowhere");
        assertThat(cv.cv("--version").code()).isZero();
        JarProcess without = new JarProcess(other).with("CV_FORK", "0");
        assertThat(without.cv("--version").code()).isZero();
        assertThat(other.resolve("cache")).doesNotExist();
    }

    private static void copyCacheTo(Path caches) throws IOException {
        Files.createDirectories(
                caches, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path file = cache();
        Files.copy(file, caches.resolve(file.getFileName()));
        String seal = file.getFileName().toString().replace(".classes", ".seal");
        Files.copy(file.resolveSibling(seal), caches.resolve(seal));
    }
}
