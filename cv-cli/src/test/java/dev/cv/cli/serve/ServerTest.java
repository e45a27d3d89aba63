package dev.cv.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cv.cli.files.OutputFile;
import dev.cv.cli.world.World;
import dev.cv.resident.Frame;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a client of the resident process gets. */
class ServerTest extends ServerFixture {

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
}
