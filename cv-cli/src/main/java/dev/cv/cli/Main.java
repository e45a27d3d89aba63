package dev.cv.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The command: arguments in, exit code out. */
public final class Main {

    private final World world;

    Main(World world) {
        this.world = world;
    }

    /**
     * All that the command knows of the machine it runs on.
     *
     * @param folder the working directory
     * @param environment the environment variables
     * @param terminal whether a person reads what is printed
     * @param in standard input: the answers of that person, or a file
     */
    record World(
            Path folder,
            Map<String, String> environment,
            OutputStream out,
            PrintStream err,
            boolean terminal,
            InputStream in) {

        /** A world in which nobody answers. */
        World(Path folder, Map<String, String> environment, OutputStream out, PrintStream err, boolean terminal) {
            this(folder, environment, out, err, terminal, InputStream.nullInputStream());
        }
    }

    /** Runs the command and returns its exit code. */
    int run(String... arguments) {
        try {
            return Cli.run(world, arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            world.err().println("cv: the content is nested too deep, or too large (" + e + ")");
            return ExitCode.BUG;
        } catch (LinkageError e) {
            world.err().println("cv: the jar is damaged, or built wrongly: cv doctor tells more (" + e + ")");
            return ExitCode.BUG;
        }
    }

    /** The only place that ends the program. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // System.out would keep to itself that a disk is full.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        World world = new World(Path.of(""), System.getenv(), out, err, Terminal.isThere(), System.in);
        System.exit(new Main(world).run(arguments));
    }
}
