package dev.cv.resident;

import dev.cv.launch.JarFacts;
import dev.cv.launch.PrivateFolder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has a run done by the resident process, where there is one. What comes of it is kept until the end, so that whatever happens to that
 * process, the run can be done here as if there had been none.
 */
public final class Client {

    /** A request that had to be done without. */
    public static final int NONE = -1;

    /** What can't be done twice, tells of this very process, or asks a person. */
    private static final Set<String> OWN_COMMANDS = Set.of("new", "unpack", "doctor", "serve");

    private final JarFacts jar;
    private final Map<String, String> environment;
    private final KeptInput input = new KeptInput(System.in);

    public Client(JarFacts jar, Map<String, String> environment) {
        this.jar = jar;
        this.environment = environment;
    }

    /** Has it done, and returns its exit code; {@link #NONE} where it is still to be done. */
    public int run(String[] words) {
        if (!isServed(words)) {
            return NONE;
        }
        try (Wire wire = connect(jar, environment)) {
            return wire == null ? NONE : run(wire, words);
        } catch (IOException | UnsupportedOperationException e) {
            return NONE;
        }
    }

    /** Asks and answers by itself, for a cache of classes to have what that takes. */
    public void rehearse() {
        try {
            Path folder = Files.createTempDirectory("cv");
            Path socket = folder.resolve("socket");
            try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                server.bind(UnixDomainSocketAddress.of(socket));
                try (Wire wire = new Wire(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
                        Wire other = new Wire(server.accept())) {
                    other.send(Frame.TAKEN);
                    other.send(Frame.OUT);
                    other.send(Frame.EXIT, (byte) 0);
                    run(wire, new String[0]);
                }
            } finally {
                Files.deleteIfExists(socket);
                Files.delete(folder);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return; // then it is loaded when it is wanted
        }
    }

    /** The connection to the resident process of a jar; null where there is none that may be trusted. */
    public static @Nullable Wire connect(JarFacts jar, Map<String, String> environment) throws IOException {
        Path socket = SocketPlace.of(jar, environment);
        if (socket == null || !socket.toFile().exists() || !PrivateFolder.isOurs(socket.resolveSibling(""))) {
            return null;
        }
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new Wire(channel);
        } catch (IOException e) {
            channel.close();
            return null; // it is gone, and left its socket
        }
    }

    static boolean isServed(String[] words) {
        String first = words.length == 0 ? "" : words[0];
        if (OWN_COMMANDS.contains(first) || (first.equals("themes") && words.length > 1 && words[1].equals("new"))) {
            return false;
        }
        for (String word : words) {
            if (word.startsWith("--fix") || !isText(word)) {
                return false;
            }
        }
        return true;
    }

    /** Names of files that the locale can't say are no text. */
    private static boolean isText(String word) {
        return word.indexOf('\uFFFD') < 0;
    }

    private int run(Wire wire, String[] words) throws IOException {
        boolean terminal = Terminal.isThere();
        Request request = new Request(
                Surroundings.of(jar, environment),
                System.getProperty("user.dir"),
                terminal,
                Arrays.asList(words),
                environment);
        byte[] bytes = request.toBytes();
        if (bytes.length > Frame.LONGEST) {
            return NONE;
        }
        Watch watch = new Watch(wire);
        watch.setDaemon(true);
        watch.start();
        Printed printed = new Printed(terminal);
        wire.send(Frame.RUN, bytes);
        try {
            return follow(wire, watch, printed);
        } catch (IOException e) {
            return printed.lost();
        }
    }

    private int follow(Wire wire, Watch watch, Printed printed) throws IOException {
        while (true) {
            watch.begin();
            Frame frame = wire.receive();
            watch.end();
            if (frame == null) {
                return printed.lost();
            }
            switch (frame.kind()) {
                case Frame.TAKEN -> watch.isTaken();
                case Frame.OUT, Frame.ERR -> printed.add(frame);
                case Frame.WANTED -> new Thread(() -> read(wire), "input").start();
                case Frame.DECLINED -> {
                    return printed.lost();
                }
                case Frame.EXIT -> {
                    return printed.end(frame.bytes()[0]);
                }
                default -> {} // it lives
            }
        }
    }

    /** Input is read where it is asked for, as who started this may have other uses for it. */
    private void read(Wire wire) {
        try {
            wire.send(Frame.INPUT, input.next());
        } catch (IOException e) {
            return; // who waits for it is gone
        }
    }

    /** Makes what was read readable once more, and says whether anything was. */
    public boolean giveInputBack() {
        if (input.isBegun()) {
            System.setIn(input.again());
        }
        return input.isBegun();
    }
}
