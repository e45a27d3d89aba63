package dev.cv.resident;

import java.io.IOException;

/** Hangs up where nothing is heard for so long that the other side must be stuck. */
final class Watch extends Thread {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long MILLIS = 1_000_000;

    /** Within this a request is taken or not. */
    private static final long GREETING = 3_000 * MILLIS;

    /** One that is taken is heard of each second. */
    private static final long SILENCE = 10_000 * MILLIS;

    private final Wire wire;
    private volatile long since;
    private volatile boolean taken;

    Watch(Wire wire) {
        super("watch");
        this.wire = wire;
    }

    void isTaken() {
        taken = true;
    }

    void begin() {
        since = System.nanoTime() | 1;
    }

    void end() {
        since = 0;
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                long from = since;
                if (from != 0 && System.nanoTime() - from > (taken ? SILENCE : GREETING)) {
                    wire.close();
                    return;
                }
            }
        } catch (InterruptedException | IOException e) {
            return; // it can't be more closed
        }
    }
}
