package dev.cv.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cv.resident.Frame;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the resident process begins and ends. */
class ServerLifeTest extends ServerFixture {

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
