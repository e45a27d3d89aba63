package dev.cv.resident;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Standard input that is read for another, and kept, as that other may be gone before it is done. */
final class KeptInput {

    private static final int PART = 8192;

    private final InputStream in;
    private byte[] kept = {};
    private volatile boolean begun;

    KeptInput(InputStream in) {
        this.in = in;
    }

    /** Whether any of it was asked for. */
    boolean isBegun() {
        return begun;
    }

    /** Some more of it; nothing at its end. */
    byte[] next() throws IOException {
        begun = true;
        return from(kept.length);
    }

    /** What stands from there on; read where none was yet. Who comes while another reads waits, and has what that one gets. */
    private synchronized byte[] from(int at) throws IOException {
        if (at == kept.length) {
            byte[] part = new byte[PART];
            int read = Math.max(0, in.read(part));
            kept = Arrays.copyOf(kept, at + read);
            System.arraycopy(part, 0, kept, at, read);
        }
        return Arrays.copyOfRange(kept, at, kept.length);
    }

    /** All of it from the beginning. */
    InputStream again() {
        return new InputStream() {

            private int at;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                byte[] more = from(at);
                int read = Math.min(length, more.length);
                System.arraycopy(more, 0, bytes, from, read);
                at += read;
                return read == 0 ? -1 : read;
            }
        };
    }
}
