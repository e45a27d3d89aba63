package dev.cv.cli.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a file whole or not at all: beside it first, then moved onto it. */
public final class OutputFile {

    private OutputFile() {}

    public static void write(Path target, byte[] bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            refuseIfCancelled();
            Files.write(target, bytes, StandardOpenOption.WRITE); // a pipe or a device has no beside
            return;
        }
        Staged staged = stage(target, bytes);
        try {
            move(staged.beside, staged.target);
        } finally {
            staged.discard();
        }
    }

    /**
     * A file that is written, and not in its place yet.
     *
     * @param target its place
     * @param beside where it is
     */
    public record Staged(Path target, Path beside) {

        /** Leaves nothing of it, where it never came to its place. */
        public void discard() throws IOException {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a file beside its place. */
    public static Staged stage(Path target, byte[] bytes) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(real.toString());
        }
        Path beside = real.resolveSibling(".cv-" + UUID.randomUUID() + ".tmp");
        Files.createFile(beside); // not ours where it is there already
        try {
            Files.write(beside, bytes);
            keepPermissions(real, beside);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        return new Staged(real, beside);
    }

    /** Puts files into their places; where one can't be, those before it are what they were. */
    public static void commit(List<Staged> all) throws IOException {
        Map<Path, byte[]> old = new LinkedHashMap<>();
        try {
            for (Staged staged : all) {
                byte[] before = Files.readAllBytes(staged.target);
                move(staged.beside, staged.target);
                old.put(staged.target, before);
            }
        } catch (IOException e) {
            for (Map.Entry<Path, byte[]> file : old.entrySet()) {
                write(file.getKey(), file.getValue());
            }
            throw e;
        }
    }

    /** What only its owner may read stays so. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** A run that is cancelled is interrupted, and what it would still write nobody waits for. */
    private static void refuseIfCancelled() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the run was cancelled");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        refuseIfCancelled();
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why writing failed, in words. */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " is in the way";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }
}
