package dev.cv.launch;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cache of classes, in a process of its own that no run waits for: a Java rehearses a run and writes what it loaded; that is
 * moved into its place whole. Of two started at once one makes it.
 */
public final class CacheMaker {

    /** More are kept of no user: caches of jars and Javas that were. */
    private static final int MOST_CACHES = 4;

    private static final long MOST_BYTES = 400L << 20;

    /** Who began so long ago has been killed. */
    private static final long LONG_AGO = 180_000;

    private static final long PATIENCE_SECONDS = 120;
    private static final String NICE = "/usr/bin/nice";
    private static final File NOWHERE = new File("/dev/null");

    private final ClassCache cache;
    private final JarFacts jar;
    private final Class<?> rehearsal;

    private CacheMaker(ClassCache cache, JarFacts jar, Class<?> rehearsal) {
        this.cache = cache;
        this.jar = jar;
        this.rehearsal = rehearsal;
    }

    /**
     * Begins to make a cache where there is none, and doesn't wait for it.
     *
     * @param type a class of the jar whose main method calls {@link #make}
     */
    public static void begin(ClassCache cache, JarFacts jar, Class<?> type) {
        if (cache.isHopeless() || isBeingMade(cache) || jar.path().indexOf(File.pathSeparatorChar) >= 0) {
            return;
        }
        List<String> command = new ArrayList<>();
        if (new File(NICE).canExecute()) {
            command.add(NICE); // it is in nobody's way
        }
        command.addAll(List.of(SecondJava.program(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", jar.path()));
        command.add(type.getName());
        try {
            start(command);
        } catch (IOException e) {
            return; // then it is done without
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectInput(NOWHERE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isBeingMade(ClassCache cache) {
        File making = cache.making();
        return making.exists() && System.currentTimeMillis() - making.lastModified() < LONG_AGO;
    }

    /**
     * Makes it, in this process.
     *
     * @param rehearsal a class of the jar whose main method does what a run does
     */
    public static void make(Class<?> rehearsal, Map<String, String> environment) throws IOException {
        @Nullable JarFacts jar = JarFacts.ofThisProcess();
        @Nullable ClassCache cache = jar == null ? null : ClassCache.of(jar, environment);
        if (jar == null || cache == null || !PrivateFolder.make(cache.folder().toPath())) {
            return;
        }
        File making = cache.making();
        if (!isBeingMade(cache)) {
            Files.deleteIfExists(making.toPath());
        }
        if (making.createNewFile()) {
            new CacheMaker(cache, jar, rehearsal).make();
        }
    }

    private void make() throws IOException {
        File beside = new File(cache.folder(), cache.file().getName() + ".tmp");
        Process process = start(command(beside));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(process, beside)));
        if (!isDone(process) || beside.length() == 0) {
            cache.seal(""); // not to be tried each time
            return;
        }
        makeRoom(beside.length());
        try (RandomAccessFile file = new RandomAccessFile(beside, "r")) {
            String sum = ClassCache.sum(beside);
            beside.setReadOnly();
            Files.move(beside.toPath(), cache.file().toPath(), StandardCopyOption.ATOMIC_MOVE);
            cache.seal(sum);
            file.getFD().sync();
        }
    }

    private List<String> command(File file) {
        List<String> command = new ArrayList<>();
        command.add(SecondJava.program());
        command.addAll(JavaOptions.ofRun(/* many= */ false));
        command.add((cache.feature() >= 25 ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
        command.addAll(List.of("-cp", jar.path(), rehearsal.getName()));
        return command;
    }

    private static boolean isDone(Process process) {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void clear(Process process, File beside) {
        process.destroyForcibly();
        beside.delete();
        cache.making().delete();
    }

    /** Takes the caches away that were used longest ago, as many as are too many. */
    private void makeRoom(long wanted) throws IOException {
        File[] seals = cache.folder().listFiles((folder, name) -> name.endsWith(ClassCache.SEAL));
        if (seals == null) {
            return;
        }
        Arrays.sort(seals, (one, other) -> Long.compare(other.lastModified(), one.lastModified()));
        long bytes = wanted;
        int caches = 1;
        for (File seal : seals) {
            String name = seal.getName();
            File file = new File(
                    seal.getParentFile(),
                    name.substring(0, name.length() - ClassCache.SEAL.length()) + ClassCache.CACHE);
            caches++;
            bytes += file.length();
            if (caches > MOST_CACHES || bytes > MOST_BYTES) {
                Files.deleteIfExists(seal.toPath());
                Files.deleteIfExists(file.toPath());
            }
        }
    }
}
