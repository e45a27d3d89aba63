package dev.cv.cli.serve;

import dev.cv.cli.world.World;
import dev.cv.launch.ClassCache;
import dev.cv.launch.JarFacts;
import dev.cv.launch.JavaOptions;
import dev.cv.launch.SecondJava;
import dev.cv.resident.Client;
import dev.cv.resident.Frame;
import dev.cv.resident.SocketPlace;
import dev.cv.resident.Surroundings;
import dev.cv.resident.Wire;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The resident process of a jar: to be it, to start it, to ask it, to end it. */
public record Residence(JarFacts jar, Map<String, String> environment) {

    private static final String NEW_SESSION = "/usr/bin/setsid";
    private static final File NOWHERE = new File("/dev/null");
    private static final long LOOK_EVERY_MILLIS = 50;
    private static final long PATIENCE_SECONDS = 60;

    /** What is done before there are clients. */
    @FunctionalInterface
    public interface Preparation {
        void with(ToIntFunction<World> command) throws IOException;
    }

    /**
     * Serves, in this process, until the end; false where another does.
     *
     * @param run does a request in its world
     * @throws IOException where no socket can be had
     */
    public boolean serve(World world, Duration idle, ToIntFunction<World> run, Preparation preparation)
            throws IOException {
        @Nullable Path socket = SocketPlace.of(jar, environment);
        if (socket == null) {
            throw new IOException("the path of the socket would be too long");
        }
        Server.Service service = new Server.Service(
                jar,
                Surroundings.of(jar, environment),
                world,
                run,
                new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors())),
                new AtomicLong());
        preparation.with(run);
        try (Server server = Server.open(service, socket, idle)) {
            if (server == null) {
                return false;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end"));
            server.serve();
            return true;
        }
    }

    /** Starts it, waits until it is ready, and tells so; empty where that can't be. */
    public Optional<String> start(String idle) throws IOException {
        Optional<String> running = status();
        if (running.isPresent()) {
            return running;
        }
        List<String> command = new ArrayList<>();
        if (new File(NEW_SESSION).canExecute()) {
            command.add(NEW_SESSION); // it outlives this terminal
        }
        command.add(SecondJava.program());
        command.addAll(JavaOptions.ofResident());
        cache().ifPresent(command::add);
        command.addAll(List.of("-cp", jar.path(), "dev.cv.cli.Main", "serve", "--idle", idle));
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectInput(NOWHERE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (long tries = PATIENCE_SECONDS * 1000 / LOOK_EVERY_MILLIS; tries > 0; tries--) {
                Optional<String> told = status();
                if (told.isPresent() || process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return told;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        return Optional.empty();
    }

    private Optional<String> cache() {
        @Nullable String ours = JavaOptions.ofThisProcess().cache();
        @Nullable ClassCache cache = ClassCache.of(jar, environment);
        return ours != null
                ? Optional.of(ours)
                : Optional.ofNullable(cache).filter(ClassCache::isUsable).map(ClassCache::option);
    }

    /** What it says of itself; empty where there is none. */
    public Optional<String> status() throws IOException {
        return ask(Frame.STATUS).map(answer -> {
            String[] parts = new String(answer.bytes(), StandardCharsets.UTF_8).split(" ", 2);
            return "a resident process is ready (pid " + parts[0] + ", requests done: " + parts[1] + ")";
        });
    }

    /** Ends it; false where there is none. */
    public boolean stop() throws IOException {
        return ask(Frame.STOP).isPresent();
    }

    private Optional<Frame> ask(byte kind) throws IOException {
        try (Wire wire = Client.connect(jar, environment)) {
            if (wire == null) {
                return Optional.empty();
            }
            wire.send(kind);
            return Optional.ofNullable(wire.receive());
        }
    }
}
