package dev.cv.cli.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the bytes of many results wait until it is known that all may be written: in memory as long as they are few, then in a file of
 * the system's folder for such, which nobody else may read and which goes in the end. Safe for many threads.
 */
public final class Stage implements AutoCloseable {

    private static final long MOST_IN_MEMORY = 32L << 20;

    private long inMemory;
    private long number;
    private Optional<Path> folder = Optional.empty();

    /** An empty one. */
    public Stage() {}

    /** Bytes that wait. */
    @FunctionalInterface
    public interface Staged {

        /**
         * Those that were put.
         *
         * @throws UncheckedIOException where they can't be read again
         */
        byte[] bytes();
    }

    /**
     * Lets bytes wait.
     *
     * @throws UncheckedIOException where there is no room for them
     */
    public Staged put(byte[] bytes) {
        Optional<Path> file = file(bytes.length);
        if (file.isEmpty()) {
            return () -> bytes;
        }
        Path path = file.get();
        try {
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return () -> read(path);
    }

    /** The file for so many bytes; empty where they may stay in memory. */
    private synchronized Optional<Path> file(int length) {
        if (inMemory + length <= MOST_IN_MEMORY) {
            inMemory += length;
            return Optional.empty();
        }
        try {
            Path spool = folder.isPresent() ? folder.get() : Files.createTempDirectory("cv-");
            folder = Optional.of(spool);
            return Optional.of(spool.resolve(Long.toString(number++)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder.isPresent()) {
            for (long i = 0; i < number; i++) {
                Files.deleteIfExists(folder.get().resolve(Long.toString(i)));
            }
            Files.deleteIfExists(folder.get());
            folder = Optional.empty();
        }
    }
}
