package dev.cv.resident;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sits before this process. */
public final class Terminal {

    private Terminal() {}

    /** Since JDK 22 there is a console even where there is no terminal; it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // only here, and with that in mind
    public static boolean isThere() {
        if (!showsErrors()) {
            return false;
        }
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Java doesn't tell whether standard error, which has colours and progress, goes to a file; Linux does. */
    private static boolean showsErrors() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/") && !target.equals("/dev/null");
        } catch (IOException | UnsupportedOperationException e) {
            return true; // another system
        }
    }
}
