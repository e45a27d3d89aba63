package dev.cv.reread;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** Bytes in one array, read with a plain index: PDFBox's own readers go through lists of buffers at each step back. */
final class ByteReader implements RandomAccessRead {

    private final byte[] bytes;
    private int at;
    private boolean closed;
    /** Streams are read at places of their own while the parser stays at its. */
    private @Nullable ByteReader ofStreams;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek(at - count);
    }

    @Override
    public void skip(int count) throws IOException {
        seek(at + count);
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("there is nothing before the first byte");
        }
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        ByteReader known = ofStreams;
        if (known == null) {
            known = new ByteReader(bytes);
            ofStreams = known;
        }
        return new RandomAccessReadView(known, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
