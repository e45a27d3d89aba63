package dev.cv.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the machine is like, as far as it matters to cv.
 *
 * @param java the version of Java, as in {@code 25.0.3+9}
 * @param feature its first number
 * @param home where it is installed
 * @param heap how much memory it may take, in bytes
 * @param names the character set of file names
 * @param temporary the folder for temporary files
 * @param temporaryFault why none can be written there; empty where they can
 * @param cache the cache of classes in use; empty where there is none
 * @param git its version; empty where it isn't there
 * @param environment the environment variables
 * @param terminal whether a person reads what is printed
 */
record Machine(
        String java,
        int feature,
        String vendor,
        String home,
        long heap,
        String names,
        String temporary,
        Optional<String> temporaryFault,
        Optional<String> cache,
        Optional<String> git,
        Map<String, String> environment,
        boolean terminal) {

    private static final int PATIENCE_IN_SECONDS = 5;

    /** The machine this runs on. */
    static Machine here(Main.World world) {
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
                gitVersion(),
                world.environment(),
                world.terminal());
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
