package dev.cv.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A static TrueType file that is read when text first needs it. Two that are equal are the same file, and read once.
 */
public interface FontData {

    /** The file as a message names it. */
    String name();

    /**
     * What the file holds.
     *
     * @throws UncheckedIOException where it can't be read
     */
    byte[] bytes();

    /** A file on the class path, such as {@code /fonts/a/A-Regular.ttf}. */
    static FontData packaged(String resource) {
        return new Packaged(resource);
    }

    /** A file that is read already; equal to itself alone. */
    static FontData inMemory(String name, byte[] bytes) {
        return new InMemory(name, bytes);
    }

    /** A file on the class path. */
    record Packaged(String name) implements FontData {
        @Override
        public byte[] bytes() {
            try (InputStream in = Packaged.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalArgumentException("no font on the class path at " + name);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the font " + name, e);
            }
        }

        // Written out, as Java links those of a record by method handles, which takes a short run longer than its fonts
        // do.

        @Override
        public boolean equals(Object other) {
            return other instanceof Packaged packaged && packaged.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** A file that is read already. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, and tell one file from another
    record InMemory(String name, byte[] bytes) implements FontData {}
}
