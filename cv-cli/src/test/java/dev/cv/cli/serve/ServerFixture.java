package dev.cv.cli.serve;

import static java.util.Objects.requireNonNull;

import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import dev.cv.launch.JarFacts;
import dev.cv.resident.Frame;
import dev.cv.resident.Request;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A resident process with runs made up for a test, and a client of it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
abstract class ServerFixture {

    static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    Path socket;
    Path jar;

    @Nullable
    Server server;

    @BeforeEach
    final void place() throws IOException {
        socket = folder.resolve("run").resolve("s");
        jar = Files.writeString(folder.resolve("cv.jar"), "jar");
    }

    @AfterEach
    final void end() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    Thread serve(ToIntFunction<World> run, Duration idle) throws IOException {
        server = requireNonNull(Server.open(service(run), socket, idle));
        Thread thread = new Thread(requireNonNull(server)::serve);
        thread.start();
        return thread;
    }

    Server.Service service(ToIntFunction<World> run) {
        JarFacts facts =
                new JarFacts(jar.toString(), jar.toFile().length(), jar.toFile().lastModified());
        return new Server.Service(facts, "alike", ThisProcess.silent(folder), run, new Semaphore(2), new AtomicLong());
    }

    Wire connect() throws IOException {
        return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }

    static byte[] request(String surroundings, Map<String, String> environment, String... words) {
        return new Request(surroundings, "/here", true, List.of(words), environment).toBytes();
    }

    /** The next frame that says more than that it lives. */
    static Frame next(Wire wire) throws IOException {
        Frame frame = requireNonNull(wire.receive());
        return frame.kind() == Frame.ALIVE ? next(wire) : frame;
    }

    static String text(Frame frame) {
        return new String(frame.bytes(), StandardCharsets.UTF_8);
    }
}
