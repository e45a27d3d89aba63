package dev.cv.launch;

import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * The jar that runs, as far as another process would have to have the same.
 *
 * @param path absolute
 * @param size in bytes
 * @param time when it was changed, in milliseconds
 */
public record JarFacts(String path, long size, long time) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** That of this process; null where it was not started from one jar. */
    public static @Nullable JarFacts ofThisProcess() {
        File file = new File(System.getProperty("java.class.path", ""));
        return file.isFile() ? of(file) : null;
    }

    static JarFacts of(File file) {
        return new JarFacts(file.getAbsolutePath(), file.length(), file.lastModified());
    }

    /** Whether it is as it was. */
    public boolean isUnchanged() {
        return equals(of(new File(path)));
    }

    /** A name for what is kept for this jar and no other. */
    public String key(String more) {
        String all = path + '\n' + size + '\n' + time + '\n' + more;
        long hash = OFFSET; // FNV-1a: it keeps files apart, and who may write them is another matter
        for (int i = 0; i < all.length(); i++) {
            hash = (hash ^ all.charAt(i)) * PRIME;
        }
        return Long.toHexString(hash);
    }
}
