package dev.cv.resident;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** A connection, and frames on it: four bytes of length, one of kind, and the rest. One thread receives, any may send. */
public final class Wire implements Closeable {

    private static final int HEAD = 5;

    private final SocketChannel channel;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD);

    public Wire(SocketChannel channel) {
        this.channel = channel;
    }

    public void send(byte kind, byte... bytes) throws IOException {
        send(kind, bytes, 0, bytes.length);
    }

    public synchronized void send(byte kind, byte[] bytes, int from, int length) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
        frame.putInt(length).put(kind).put(bytes, from, length).flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }

    /**
     * The next frame; null where the other side is gone.
     *
     * @throws IOException where it is none, or the connection breaks
     */
    public @Nullable Frame receive() throws IOException {
        head.clear();
        if (!fill(head)) {
            return null;
        }
        int length = head.flip().getInt();
        if (length < 0 || length > Frame.LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        ByteBuffer rest = ByteBuffer.allocate(length);
        if (!fill(rest)) {
            throw new EOFException();
        }
        return new Frame(head.get(), rest.array());
    }

    private boolean fill(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
