package dev.cv.cli.serve;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.net.ExtendedSocketOptions;

/** Who is at the other end of a connection. */
final class Peer {

    private Peer() {}

    /** Whether it is the user whose the socket is. The folder lets in no other; this is to be sure. */
    static boolean isOurs(SocketChannel channel, Path socket) throws IOException {
        try {
            return channel.getOption(ExtendedSocketOptions.SO_PEERCRED)
                    .user()
                    .getName()
                    .equals(Files.getOwner(socket.resolveSibling("")).getName());
        } catch (UnsupportedOperationException e) {
            return true; // a system that doesn't tell
        }
    }
}
