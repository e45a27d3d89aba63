package dev.cv.cli.serve;

import dev.cv.cli.world.World;
import dev.cv.resident.Frame;
import dev.cv.resident.Request;
import dev.cv.resident.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.TimeZone;

/** The world of a client, as a run sees it. */
final class RemoteWorld {

    private static final String ZONE = "TZ";

    private RemoteWorld() {}

    /** The world that a request tells of; none where this process can't be in it. */
    static Optional<World> of(Request request, World own, Wire wire, RemoteInput input) {
        try {
            return clock(request.environment().getOrDefault(ZONE, ""), own)
                    .map(clock -> new World(
                            request.arguments(),
                            Path.of(request.folder()),
                            request.environment(),
                            clock,
                            own.nanos(),
                            request.terminal(),
                            own.machine(),
                            input,
                            new Stream(wire, Frame.OUT),
                            new PrintStream(new Stream(wire, Frame.ERR), true, StandardCharsets.UTF_8)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The clock where the client is. Zones are known by their names; what else {@code TZ} may say is for a Java of its own. */
    private static Optional<Clock> clock(String there, World own) {
        String here = own.environment().getOrDefault(ZONE, "");
        if (there.equals(here)) {
            return Optional.of(own.clock());
        }
        TimeZone known = TimeZone.getTimeZone(there);
        return known.getID().equals(there) ? Optional.of(own.clock().withZone(known.toZoneId())) : Optional.empty();
    }

    /** What is written is sent. */
    private static final class Stream extends OutputStream {

        private static final int MOST = 1 << 20;

        private final Wire wire;
        private final byte kind;

        Stream(Wire wire, byte kind) {
            this.wire = wire;
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            wire.send(kind, (byte) one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int sent = 0; sent < length; sent += MOST) {
                wire.send(kind, bytes, from + sent, Math.min(MOST, length - sent));
            }
        }
    }
}
