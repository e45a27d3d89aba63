package dev.cv.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The jar, run as people run it: in a process, with a home of its own. */
final class JarProcess {

    static final Path JAR = Path.of(System.getProperty("cv.jar", "target/cv-cli.jar"));

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long PATIENCE_SECONDS = 180;

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private Path folder;
    private Path jar = JAR;

    /**
     * What came of a run.
     *
     * @param out standard output, a character for each byte
     * @param err standard error, without times
     */
    record Outcome(int code, String out, String err) {

        String text() {
            return new String(out.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    /** A process that is under way. */
    record Running(Process process, Path out, Path err) {

        Outcome end() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("it takes too long");
                }
                String told = Files.readString(err)
                        .replaceAll("\\b\\d+ ms\\b", "0 ms")
                        .replaceAll("(?m)^cv: .* \\(\\d+ s\\)\\R", ""); // said where it takes long
                return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1), told);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void type(String text) throws IOException {
            process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
        }
    }

    /**
     * Runs with a home.
     *
     * @param home a folder for all that runs keep, one of the user's alone
     */
    JarProcess(Path home) {
        this.home = home;
        this.folder = home;
        with("HOME", home.toString());
        with("XDG_CACHE_HOME", home.resolve("cache").toString());
        with("XDG_RUNTIME_DIR", home.toString());
        with("LC_ALL", "C.UTF-8");
    }

    JarProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    JarProcess option(String option) {
        options.add(option);
        return this;
    }

    JarProcess in(Path place) {
        folder = place;
        return this;
    }

    JarProcess of(Path otherJar) {
        jar = otherJar;
        return this;
    }

    Outcome cv(String... words) throws IOException {
        Running running = start(words);
        running.process().getOutputStream().close();
        return running.end();
    }

    Running start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return launch(command);
    }

    Running launch(List<String> command) throws IOException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "LANG", "TZ", "CV_FORK", "CV_SERVE", "CI")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** The words that run the jar, for a shell. */
    String line(String... words) {
        return JAVA + " -jar " + jar.toAbsolutePath() + " " + String.join(" ", words);
    }

    /** Waits for something to become so, and says whether it did. */
    static boolean comes(BooleanSupplier condition, long seconds) throws InterruptedException {
        for (long tries = seconds * 20; tries > 0 && !condition.getAsBoolean(); tries--) {
            Thread.sleep(50);
        }
        return condition.getAsBoolean();
    }
}
