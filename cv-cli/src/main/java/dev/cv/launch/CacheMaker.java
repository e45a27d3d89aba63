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
    private static final String TEMPORARY = ".tmp";

    /** Java keeps notes beside what it makes. */
    private static final String OF_JAVA = ".config";

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
        if (cache.isHopeless()
                || jar.path().indexOf(File.pathSeparatorChar) >= 0
                || !PrivateFolder.make(cache.folder().toPath())
                || !isOurTurn(cache.making())) {
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

    private static boolean isOurTurn(File making) {
        try {
            return (!making.exists() || (isOld(making) && making.delete())) && making.createNewFile();
        } catch (IOException e) {
            return false; // nothing can be kept here
        }
    }

    private static boolean isOld(File file) {
        return System.currentTimeMillis() - file.lastModified() > LONG_AGO;
    }

    /**
     * Makes it, in this process, whose turn it is.
     *
     * @param rehearsal a class of the jar whose main method does what a run does
     */
    public static void make(Class<?> rehearsal, Map<String, String> environment) throws IOException {
        @Nullable JarFacts jar = JarFacts.ofThisProcess();
        @Nullable ClassCache cache = jar == null ? null : ClassCache.of(jar, environment);
        if (jar != null && cache != null && PrivateFolder.isOurs(cache.folder().toPath())) {
            new CacheMaker(cache, jar, rehearsal).make();
        }
    }

    private void make() throws IOException {
        File beside = new File(
                cache.folder(),
                cache.file().getName() + "." + ProcessHandle.current().pid() + TEMPORARY);
        Process process = start(command(beside));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(process, beside)));
        if (!isDone(process) || beside.length() == 0) {
            cache.seal(""); // not to be tried each time
            return;
        }
        makeRoom(beside.length());
        String sum = ClassCache.sum(beside);
        try (RandomAccessFile file = new RandomAccessFile(beside, "r")) {
            file.getFD().sync();
        }
        if (beside.setReadOnly()) {
            Files.move(beside.toPath(), cache.file().toPath(), StandardCopyOption.ATOMIC_MOVE);
            cache.seal(sum);
        }
    }

    private List<String> command(File file) {
        List<String> command = new ArrayList<>();
        command.add(SecondJava.program());
        command.addAll(JavaOptions.ofRun());
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
        for (File file : new File[] {beside, new File(beside + OF_JAVA), cache.making()}) {
            delete(file);
        }
    }

    /** Takes the caches away that were used longest ago, as many as are too many, and what those left who were killed. */
    private void makeRoom(long wanted) {
        File[] files = cache.folder().listFiles();
        if (files == null) {
            return;
        }
        Arrays.sort(files, (one, other) -> Long.compare(other.lastModified(), one.lastModified()));
        long bytes = wanted;
        int caches = 1;
        for (File file : files) {
            String name = file.getName();
            if (name.endsWith(ClassCache.SEAL)) {
                String key = name.substring(0, name.length() - ClassCache.SEAL.length());
                File kept = new File(file.getParentFile(), key + ClassCache.CACHE);
                caches++;
                bytes += kept.length();
                if (caches > MOST_CACHES || bytes > MOST_BYTES) {
                    delete(file);
                    delete(kept);
                }
            } else if ((name.endsWith(TEMPORARY) || name.endsWith(OF_JAVA)) && isOld(file)) {
                delete(file);
            }
        }
    }

    private static void delete(File file) {
        try {
            Files.deleteIfExists(file.toPath());
        } catch (IOException e) {
            return; // the next may
        }
    }
}
