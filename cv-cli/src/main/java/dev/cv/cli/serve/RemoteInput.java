package dev.cv.cli.serve;

import dev.cv.resident.Frame;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Standard input of a client, which is asked for as much as is read. */
final class RemoteInput extends InputStream {

    private static final byte[] END = {};

    private final Wire wire;
    private final BlockingQueue<byte[]> given = new LinkedBlockingQueue<>();
    private byte[] part = END;
    private int at;
    private boolean ended;

    RemoteInput(Wire wire) {
        this.wire = wire;
    }

    void give(byte[] bytes) {
        given.add(bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == part.length && !ended) {
            wire.send(Frame.WANTED);
            try {
                part = given.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the client is gone", e);
            }
            at = 0;
            ended = part.length == 0;
        }
        if (ended) {
            return -1;
        }
        int read = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, from, read);
        at += read;
        return read;
    }

    /** Nothing more will come. */
    @Override
    public void close() {
        given.add(Arrays.copyOf(END, 0));
    }
}
