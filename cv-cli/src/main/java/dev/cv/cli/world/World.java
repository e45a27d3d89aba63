package dev.cv.cli.world;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * All that a run takes from outside. Nothing else asks the process, so that one process can do several runs at once.
 *
 * @param arguments the words behind the name of the program
 * @param folder the working folder, absolute
 * @param environment the environment variables; the locale is among them
 * @param clock what day it is
 * @param nanos a watch, to measure what time passes
 * @param terminal whether a person reads what is printed
 * @param machine what it runs on; asked where that is to be told, as it takes time
 * @param in standard input: the answers of that person, or a file
 * @param out standard output, which tells where it can't be written
 */
public record World(
        List<String> arguments,
        Path folder,
        Map<String, String> environment,
        Clock clock,
        LongSupplier nanos,
        boolean terminal,
        Supplier<Machine> machine,
        InputStream in,
        OutputStream out,
        PrintStream err) {

    public World {
        arguments = List.copyOf(arguments);
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException(folder + " counts from another folder");
        }
    }

    /** What the terminal can show. */
    public Screen screen() {
        return Screen.of(environment, terminal);
    }
}
