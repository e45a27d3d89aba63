package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.world.ThisProcess;
import dev.cv.cli.world.World;

/** The command: a world in, exit code out. */
public final class Main {

    private Main() {}

    /** Runs the command that the world's arguments ask for, and returns its exit code. */
    static int run(World world) {
        try {
            return Cli.run(world);
        } catch (StackOverflowError | OutOfMemoryError e) {
            world.err().println("cv: the content is nested too deep, or too large (" + e + ")");
            return ExitCode.BUG;
        } catch (LinkageError e) {
            world.err().println("cv: the jar is damaged, or built wrongly: cv doctor tells more (" + e + ")");
            return ExitCode.BUG;
        }
    }

    /** Runs what the words ask for in the world of this process. */
    public static int run(String[] arguments) {
        return run(ThisProcess.world(arguments));
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }
}
