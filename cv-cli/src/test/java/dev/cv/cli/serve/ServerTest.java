package dev.cv.cli.serve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.cli.files.OutputFile;
import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import dev.cv.launch.JarFacts;
import dev.cv.resident.Frame;
import dev.cv.resident.Request;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The resident process with runs made up for the test. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ServerTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private Path socket;
    private Path jar;
    private @Nullable Server server;

    @BeforeEach
    void place() throws IOException {
        socket = folder.resolve("run").resolve("s");
        jar = Files.writeString(folder.resolve("cv.jar"), "jar");
    }

    @AfterEach
    void end() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private Thread serve(ToIntFunction<World> run, Duration idle) throws IOException {
        server = requireNonNull(Server.open(service(run), socket, idle));
        Thread thread = new Thread(requireNonNull(server)::serve);
        thread.start();
        return thread;
    }

    private Server.Service service(ToIntFunction<World> run) {
        JarFacts facts =
                new JarFacts(jar.toString(), jar.toFile().length(), jar.toFile().lastModified());
        return new Server.Service(facts, "alike", ThisProcess.silent(folder), run, new Semaphore(2), new AtomicLong());
    }

    private Wire connect() throws IOException {
        return new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }

    private static byte[] request(String surroundings, Map<String, String> environment, String... words) {
        return new Request(surroundings, "/here", true, List.of(words), environment).toBytes();
    }

    /** The next frame that says more than that it lives. */
    private static Frame next(Wire wire) throws IOException {
        Frame frame = requireNonNull(wire.receive());
        return frame.kind() == Frame.ALIVE ? next(wire) : frame;
    }

    private static String text(Frame frame) {
        return new String(frame.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aRunHasTheWorldOfItsClient() throws Exception {
        serve(
                world -> {
                    world.err()
                            .print(world.folder() + " " + world.arguments() + world.environment() + world.terminal());
                    return echo(world);
                },
                LONG);
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("alike", Map.of("LANG", "de"), "é", ""));
            assertThat(next(wire).kind()).isEqualTo(Frame.TAKEN);
            assertThat(text(next(wire))).isEqualTo("/here [é, ]{LANG=de}true");
            assertThat(next(wire).kind()).isEqualTo(Frame.WANTED);
            wire.send(Frame.INPUT, "ab".getBytes(StandardCharsets.UTF_8));
            assertThat(next(wire).kind()).isEqualTo(Frame.WANTED);
            wire.send(Frame.INPUT);
            assertThat(text(next(wire))).isEqualTo("ab");
            assertThat(next(wire).bytes()).containsExactly(7);
        }
    }

    private static int echo(World world) {
        try {
            world.out().write(world.in().readAllBytes());
            return 7;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void runsGoOnSideBySide() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        serve(
                world -> {
                    try {
                        both.await(60, TimeUnit.SECONDS);
                        return world.arguments().size();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                LONG);
        try (Wire one = connect();
                Wire other = connect()) {
            one.send(Frame.RUN, request("alike", Map.of(), "x"));
            other.send(Frame.RUN, request("alike", Map.of(), "x", "y"));
            assertThat(next(one).kind()).isEqualTo(Frame.TAKEN);
            assertThat(next(one).bytes()).containsExactly(1);
            next(other);
            assertThat(next(other).bytes()).containsExactly(2);
        }
    }

    @Test
    void anotherVersionAndWhatFailsAreDeclined() throws Exception {
        serve(
                world -> {
                    if (world.arguments().isEmpty()) {
                        throw new IllegalStateException("no");
                    }
                    throw new StackOverflowError();
                },
                LONG);
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("another", Map.of()));
            assertThat(next(wire).kind()).isEqualTo(Frame.DECLINED);
        }
        for (String[] words : List.of(new String[0], new String[] {"deep"})) {
            try (Wire wire = connect()) {
                wire.send(Frame.RUN, request("alike", Map.of(), words));
                assertThat(next(wire).kind()).isEqualTo(Frame.TAKEN);
                assertThat(next(wire).kind()).isEqualTo(Frame.DECLINED);
            }
        }
        try (Wire wire = connect()) {
            wire.send((byte) 99, new byte[3]);
            assertThat(wire.receive()).as("it hangs up").isNull();
        }
    }

    @Test
    void withoutMemoryItStepsDown() throws Exception {
        Thread thread = serve(
                world -> {
                    throw new OutOfMemoryError("made up");
                },
                LONG);
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("alike", Map.of()));
            assertThat(next(wire).kind()).isEqualTo(Frame.TAKEN);
            assertThat(next(wire).kind()).isEqualTo(Frame.DECLINED);
        }
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void zonesAreThoseOfTheClient() throws Exception {
        serve(
                world -> {
                    world.err().print(world.clock().getZone());
                    return 0;
                },
                LONG);
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("alike", Map.of("TZ", "Asia/Tokyo")));
            next(wire);
            assertThat(text(next(wire))).isEqualTo("Asia/Tokyo");
        }
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("alike", Map.of("TZ", "<-03>3")));
            assertThat(next(wire).kind()).isEqualTo(Frame.DECLINED);
        }
    }

    /** As after Ctrl-C: the client is gone, and finds no file that it did not wait for. */
    @Test
    void aClientThatGoesCancelsItsRun() throws Exception {
        Path file = folder.resolve("out.pdf");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        serve(
                world -> {
                    begun.countDown();
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    try {
                        OutputFile.write(file, new byte[9]);
                        return 0;
                    } catch (IOException e) {
                        return 1;
                    } finally {
                        ended.countDown();
                    }
                },
                LONG);
        try (Wire wire = connect()) {
            wire.send(Frame.RUN, request("alike", Map.of()));
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("run") && !path.equals(jar));
    }

    @Test
    void whoWaitsTooLongForAPlaceDoesWithout() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch end = new CountDownLatch(1);
        serve(
                world -> {
                    begun.countDown();
                    try {
                        return end.await(60, TimeUnit.SECONDS) ? 0 : 1;
                    } catch (InterruptedException e) {
                        return 2;
                    }
                },
                LONG);
        try (Wire one = connect();
                Wire two = connect();
                Wire three = connect()) {
            for (Wire wire : List.of(one, two)) {
                wire.send(Frame.RUN, request("alike", Map.of()));
                next(wire);
            }
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            three.send(Frame.RUN, request("alike", Map.of()));
            assertThat(next(three).kind()).isEqualTo(Frame.TAKEN);
            assertThat(next(three).kind()).isEqualTo(Frame.DECLINED);
            end.countDown();
            assertThat(next(one).bytes()).containsExactly(0);
        }
    }

    @Test
    void itEndsWhereNobodyComes() throws Exception {
        Thread thread = serve(world -> 0, Duration.ofMillis(700));
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(socket).doesNotExist();
    }

    @Test
    void itEndsWhereItsJarIsAnother() throws Exception {
        Thread thread = serve(world -> 0, LONG);
        Files.writeString(jar, "another jar");
        thread.join(60_000);
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void thereIsOneAndItTakesAStaleSocket() throws Exception {
        Files.createDirectory(
                socket.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(socket, "of one that was killed");
        Thread thread = serve(world -> 0, LONG);
        assertThat(Server.open(service(world -> 0), socket, LONG)).isNull();
        try (Wire wire = connect()) {
            wire.send(Frame.STOP);
            assertThat(next(wire).kind()).isEqualTo(Frame.EXIT);
        }
        thread.join(60_000);
        assertThat(socket).doesNotExist();
    }

    @Test
    void aFolderThatIsOpenToOthersIsNone() throws Exception {
        Files.createDirectory(socket.getParent());
        Files.setPosixFilePermissions(socket.getParent(), PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> Server.open(service(world -> 0), socket, LONG))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not this user's alone");
    }
}
