package dev.cv.cli;

import java.io.Console;

/** Whether a person reads what is printed. */
final class Terminal {

    private Terminal() {}

    /** Since JDK 22 there is a console even where there is no terminal; it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // only here, and with that in mind
    static boolean isThere() {
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
}
