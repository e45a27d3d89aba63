package dev.cv.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a run loads, as Java itself keeps them in a file to map them the next time. There is one for each jar and Java, in
 * the user's folder for caches; beside it stands what it was when it was written, so that a damaged one is not used.
 */
public final class ClassCache {

    static final String CACHE = ".classes";

    /** Its size and sum; its time is when the cache was last in use. */
    static final String SEAL = ".seal";

    private static final int BLOCK = 4096;
    private static final int BLOCKS = 64;
    private static final long DAY = 86_400_000L;

    private final File folder;
    private final String key;
    private final int feature;

    private ClassCache(File folder, String key, int feature) {
        this.folder = folder;
        this.key = key;
        this.feature = feature;
    }

    /** That of a jar and this Java; null where there is no folder for it. */
    public static @Nullable ClassCache of(JarFacts jar, Map<String, String> environment) {
        File above = above(environment);
        return above == null
                ? null
                : new ClassCache(
                        new File(above, "cv"),
                        jar.key(java()),
                        Runtime.version().feature());
    }

    private static @Nullable File above(Map<String, String> environment) {
        String chosen = environment.get("XDG_CACHE_HOME");
        if (chosen != null && new File(chosen).isAbsolute()) {
            return new File(chosen);
        }
        String home = environment.get("HOME");
        return home != null && new File(home).isAbsolute() ? new File(home, ".cache") : null;
    }

    private static String java() {
        return System.getProperty("java.home")
                + '\n'
                + System.getProperty("java.vm.vendor")
                + '\n'
                + System.getProperty("java.vm.version");
    }

    File folder() {
        return folder;
    }

    File file() {
        return new File(folder, key + CACHE);
    }

    File seal() {
        return new File(folder, key + SEAL);
    }

    /** Whoever makes it has this file. */
    File making() {
        return new File(folder, key + ".making");
    }

    int feature() {
        return feature;
    }

    /** Whether it can be used: whole, of this user, and closed to others. */
    public boolean isUsable() {
        File seal = seal();
        long now = System.currentTimeMillis();
        if (seal.length() == 0 || !PrivateFolder.isOurs(folder.toPath()) || !isWhole(seal)) {
            return false;
        }
        if (now - seal.lastModified() > DAY && !seal.setLastModified(now)) {
            return false; // not ours
        }
        return true;
    }

    /** Whether Java was asked for one already and made none. */
    boolean isHopeless() {
        return seal().exists() && seal().length() == 0;
    }

    private boolean isWhole(File seal) {
        try (FileInputStream in = new FileInputStream(seal)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).equals(sum(file()));
        } catch (IOException e) {
            return false;
        }
    }

    /** The size of a file, and a sum of blocks from all over it: the whole would take longer than what is gained. */
    static String sum(File file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
            long size = in.length();
            CRC32 sum = new CRC32();
            byte[] block = new byte[BLOCK];
            for (int i = 0; i <= BLOCKS; i++) {
                in.seek(Math.max(0, size - BLOCK) * i / BLOCKS);
                int read = in.read(block);
                sum.update(block, 0, Math.max(0, read));
            }
            return size + " " + sum.getValue();
        }
    }

    /** Says of a cache that it is whole, once it is in its place; an empty word, that there is none to be had. */
    void seal(String sum) throws IOException {
        Path beside =
                new File(folder, key + SEAL + "." + ProcessHandle.current().pid() + ".tmp").toPath();
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.getChannel().write(ByteBuffer.wrap(sum.getBytes(StandardCharsets.US_ASCII)));
            out.getFD().sync();
        }
        Files.move(beside, seal().toPath(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes it away, where Java came to grief with it. */
    public void drop() {
        if (!seal().delete() || !file().delete()) {
            return; // another start was first
        }
    }

    /** How Java is told of it. */
    public String option() {
        return JavaOptions.ofCache(file().getPath(), feature);
    }
}
