package dev.cv.cli;

import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Worlds as tests want them, where it is always the same moment: nothing seems to take long. */
final class Worlds {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Worlds() {}

    /** One in which nobody answers. */
    static World of(
            Path folder,
            Map<String, String> environment,
            OutputStream out,
            PrintStream err,
            boolean terminal,
            String... arguments) {
        return of(folder, environment, InputStream.nullInputStream(), out, err, terminal, arguments);
    }

    static World of(
            Path folder,
            Map<String, String> environment,
            InputStream in,
            OutputStream out,
            PrintStream err,
            boolean terminal,
            String... arguments) {
        return new World(
                List.of(arguments),
                folder.toAbsolutePath(),
                environment,
                CLOCK,
                () -> 0,
                terminal,
                ThisProcess::machine,
                in,
                out,
                err);
    }

    /** One for whoever wants to know the options of commands. */
    static World any() {
        return of(Path.of(""), Map.of(), System.out, System.err, /* terminal= */ false);
    }
}
