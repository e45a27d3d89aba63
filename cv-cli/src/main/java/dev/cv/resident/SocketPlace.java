package dev.cv.resident;

import dev.cv.launch.JarFacts;
import dev.cv.launch.PrivateFolder;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the socket of a jar's resident process is: in a folder of the user's alone. */
public final class SocketPlace {

    /** Systems take no longer names of sockets. */
    private static final int LONGEST = 100;

    private SocketPlace() {}

    /** The socket, whether it is there or not; null where there is no place for one. */
    public static @Nullable Path of(JarFacts jar, Map<String, String> environment) {
        Path socket = folder(environment).resolve(jar.key("") + ".socket");
        return socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST ? null : socket;
    }

    /** The folder for sockets: where the system keeps such for the user, else one among temporary files. */
    private static Path folder(Map<String, String> environment) {
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return new File(runtime).isAbsolute() && PrivateFolder.isOurs(Path.of(runtime))
                ? Path.of(runtime, "cv")
                : Path.of("/tmp", "cv-" + PrivateFolder.user());
    }
}
