package dev.cv.cli.serve;

import dev.cv.cli.world.World;
import dev.cv.launch.JarFacts;
import dev.cv.launch.PrivateFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Listens on a socket, and has requests done as long as there are some. */
public final class Server implements AutoCloseable {

    /** More connections at once are turned away; who is turned away does without. */
    private static final int MOST_CONNECTIONS = 64;

    private static final long LOOK_EVERY_MILLIS = 500;

    private final Service service;
    private final Path socket;
    private final Duration idle;
    private final FileChannel lock;
    private final ServerSocketChannel channel;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastNanos;
    private volatile boolean ended;

    /**
     * What all connections share.
     *
     * @param jar the jar that this process runs
     * @param surroundings what a client must have alike
     * @param world of the server: its clock, its environment
     * @param run does a request
     * @param places how many may be done at once
     */
    record Service(
            JarFacts jar,
            String surroundings,
            World world,
            ToIntFunction<World> run,
            Semaphore places,
            AtomicLong done) {}

    private Server(Service service, Path socket, Duration idle, FileChannel lock, ServerSocketChannel channel) {
        this.service = service;
        this.socket = socket;
        this.idle = idle;
        this.lock = lock;
        this.channel = channel;
        this.lastNanos = new AtomicLong(service.world().nanos().getAsLong());
    }

    /**
     * Takes the socket; null where another has it.
     *
     * @throws IOException where there can be none
     */
    static @Nullable Server open(Service service, Path socket, Duration idle) throws IOException {
        Path folder = socket.resolveSibling("");
        if (!PrivateFolder.make(folder)) {
            throw new IOException(folder + " is not this user's alone");
        }
        FileChannel lock = FileChannel.open(
                socket.resolveSibling(socket.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (!isTaken(lock)) {
            lock.close();
            return null;
        }
        Files.deleteIfExists(socket); // of one that was killed
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(UnixDomainSocketAddress.of(socket));
        return new Server(service, socket, idle, lock, channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Serves until it is told to end, has nothing to do for too long, or its jar is another. */
    void serve() {
        Thread watch = new Thread(this::watch, "idle");
        watch.setDaemon(true);
        watch.start();
        while (!ended) {
            try {
                SocketChannel client = channel.accept();
                if (connections.size() >= MOST_CONNECTIONS || !Peer.isOurs(client, socket)) {
                    client.close();
                } else {
                    Connection connection = new Connection(this, service, client);
                    connections.add(connection);
                    connection.start();
                }
            } catch (IOException e) {
                end(); // the socket is closed
            }
        }
    }

    /** Once what runs is done. */
    void end() {
        ended = true;
        try {
            channel.close();
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            return; // who finds it finds nobody behind it
        }
    }

    void left(Connection connection) {
        lastNanos.set(service.world().nanos().getAsLong());
        connections.remove(connection);
    }

    private void watch() {
        try {
            while (!ended) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                long passed = service.world().nanos().getAsLong() - lastNanos.get();
                boolean free = connections.isEmpty() && passed > idle.toNanos();
                if (free || !service.jar().isUnchanged() || !Files.exists(socket)) {
                    end();
                }
            }
        } catch (InterruptedException e) {
            end();
        }
    }

    /** Waits for what runs, a while. */
    @Override
    public void close() throws IOException {
        end();
        for (Connection connection : connections) {
            connection.finish();
        }
        lock.close();
    }
}
