package dev.cv.cli.world;

import dev.cv.cli.files.OutputFile;
import dev.cv.resident.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process that cv runs in, and the one class that asks it anything. */
public final class ThisProcess {

    private static final int PATIENCE_IN_SECONDS = 5;

    private ThisProcess() {}

    /** The world of a program that was started with these arguments. */
    public static World world(String... arguments) {
        return new World(
                List.of(arguments),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                System::nanoTime,
                Terminal.isThere(),
                ThisProcess::machine,
                System.in,
                new FileOutputStream(FileDescriptor.out), // System.out would keep to itself that a disk is full
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /** The world of a run in this process that nobody listens to. */
    public static World silent(Path folder, String... arguments) {
        return new World(
                List.of(arguments),
                folder.toAbsolutePath(),
                Map.of(),
                Clock.system(ZoneId.systemDefault()),
                System::nanoTime,
                /* terminal= */ false,
                ThisProcess::machine,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    /** What the system calls it. */
    public static long number() {
        return ProcessHandle.current().pid();
    }

    /** How many threads can be of use at once, by processors and by memory, where each needs so many bytes; one at least. */
    public static int atOnce(long bytesEach) {
        Runtime runtime = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(runtime.availableProcessors(), runtime.maxMemory() / bytesEach));
    }

    /** The machine it runs on. */
    public static Machine machine() {
        String temporary = System.getProperty("java.io.tmpdir");
        return new Machine(
                Runtime.version().toString(),
                Runtime.version().feature(),
                System.getProperty("java.vendor"),
                System.getProperty("java.home"),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("sun.jnu.encoding", "unknown"),
                temporary,
                faultOf(Path.of(temporary)),
                cacheInUse(),
                gitVersion());
    }

    private static Optional<String> faultOf(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "cv", ".tmp"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(OutputFile.reason(e));
        }
    }

    /** ./cv names it on the command line of Java. */
    private static Optional<String> cacheInUse() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.matches("-XX:(?:AOTCache|SharedArchiveFile)=.*"))
                .map(argument -> argument.substring(argument.indexOf('=') + 1))
                .findFirst();
    }

    private static Optional<String> gitVersion() {
        try {
            Process process = new ProcessBuilder("git", "--version")
                    .redirectErrorStream(true)
                    .start();
            if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(answer.replaceFirst("^git version ", "").strip())
                    .filter(text -> process.exitValue() == 0);
        } catch (IOException e) {
            return Optional.empty(); // it isn't there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
