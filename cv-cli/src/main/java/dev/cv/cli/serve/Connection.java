package dev.cv.cli.serve;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import dev.cv.resident.Frame;
import dev.cv.resident.Request;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One client: reads its request, has it done, and ends it where the client goes. */
final class Connection {

    private static final long ALIVE_EVERY_MILLIS = 1_000;
    private static final long PATIENCE_SECONDS = 2;
    private static final long END_MILLIS = 10_000;

    private final Server server;
    private final Server.Service service;
    private final Wire wire;
    private final RemoteInput input;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread reader = new Thread(this::read, "client");
    private final Thread worker = new Thread(this::work, "request");
    private volatile @Nullable World world;
    private volatile boolean cancelled;

    Connection(Server server, Server.Service service, SocketChannel channel) {
        this.server = server;
        this.service = service;
        this.wire = new Wire(channel);
        this.input = new RemoteInput(wire);
        reader.setDaemon(true);
        worker.setDaemon(true);
    }

    void start() {
        reader.start();
    }

    private void read() {
        try (wire) {
            for (Frame frame = wire.receive(); frame != null; frame = wire.receive()) {
                take(frame);
            }
        } catch (IOException | RuntimeException e) {
            cancelled = true; // what no client of ours says, or nobody is there to say
        } finally {
            cancel();
            server.left(this);
        }
    }

    private void take(Frame frame) throws IOException {
        switch (frame.kind()) {
            case Frame.RUN -> begin(Request.of(frame.bytes()));
            case Frame.INPUT -> input.give(frame.bytes());
            case Frame.STOP -> {
                server.end();
                wire.send(Frame.EXIT, (byte) ExitCode.DONE);
            }
            case Frame.STATUS -> wire.send(Frame.OUT, status().getBytes(StandardCharsets.UTF_8));
            default -> throw new IOException("no frame of a client");
        }
    }

    private String status() {
        return ThisProcess.number() + " " + service.done().get();
    }

    private void begin(Request request) throws IOException {
        Optional<World> asked = world != null || !request.surroundings().equals(service.surroundings())
                ? Optional.empty()
                : RemoteWorld.of(request, service.world(), wire, input);
        if (asked.isEmpty()) {
            wire.send(Frame.DECLINED);
            return;
        }
        world = asked.get();
        wire.send(Frame.TAKEN);
        worker.start();
        Thread alive = new Thread(this::sayAlive, "alive");
        alive.setDaemon(true);
        alive.start();
    }

    private void sayAlive() {
        try {
            while (!done.await(ALIVE_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                wire.send(Frame.ALIVE);
            }
        } catch (IOException | InterruptedException e) {
            return; // the reader sees that the client is gone
        }
    }

    private void work() {
        try {
            if (!service.places().tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                wire.send(Frame.DECLINED);
                return;
            }
            try {
                answer(service.run().applyAsInt(world));
            } finally {
                service.places().release();
            }
        } catch (IOException | InterruptedException e) {
            return; // the client is gone
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            decline(); // the client finds out by itself
        } catch (OutOfMemoryError e) {
            server.end(); // what else it would break nobody knows
            decline();
        } finally {
            done.countDown();
        }
    }

    private void answer(int code) throws IOException {
        if (!cancelled) {
            service.done().incrementAndGet();
            wire.send(Frame.EXIT, (byte) code);
        }
    }

    private void decline() {
        try {
            wire.send(Frame.DECLINED);
        } catch (IOException e) {
            cancelled = true;
        }
    }

    /** Interrupted, a run writes no file any more, and ends where it next reads, writes or waits. */
    private void cancel() {
        cancelled = true;
        input.close();
        if (done.getCount() > 0) {
            worker.interrupt();
        }
    }

    /** Waits for the answer to be sent. */
    void finish() {
        try {
            if (world != null) {
                done.await(END_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
