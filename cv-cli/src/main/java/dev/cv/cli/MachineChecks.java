package dev.cv.cli;

import dev.cv.cli.world.Check;
import dev.cv.cli.world.Machine;
import dev.cv.cli.world.Screen;
import java.util.List;
import java.util.Locale;

/** Whether a machine has what cv needs and can use. */
record MachineChecks(Machine machine, Screen screen) {

    private static final int OLDEST = 17;
    private static final int FASTEST = 25;

    /** Two pages take a third of it. */
    private static final long ENOUGH = 64L << 20;

    List<Check> all() {
        return List.of(java(), memory(), names(), terminal(), temporary(), cache(), git());
    }

    private Check java() {
        String found = machine.java() + ", " + machine.vendor() + ", in " + machine.home();
        if (machine.feature() < OLDEST) {
            return Check.broken("Java", found, "install a JDK " + OLDEST + " or later; " + FASTEST + " is the fastest");
        }
        return machine.feature() < FASTEST
                ? Check.good("Java", found + "; " + FASTEST + " would start faster")
                : Check.good("Java", found);
    }

    private Check memory() {
        String found = (machine.heap() >> 20) + " MB at most";
        return machine.heap() < ENOUGH
                ? Check.poor("memory", found + ": long résumés may not fit", "export JAVA_TOOL_OPTIONS=-Xmx512m")
                : Check.good("memory", found);
    }

    private Check names() {
        String charset = machine.names();
        return charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8")
                ? Check.good("file names", charset)
                : Check.poor(
                        "file names",
                        charset + ": names with letters such as é may not be found",
                        "export LC_ALL=C.UTF-8, or start cv by ./cv, which does");
    }

    private Check terminal() {
        if (!screen.there()) {
            return Check.good("terminal", "none: plain lines, without colours and progress");
        }
        String colours = screen.coloured() ? "colours" : "no colours, as NO_COLOR is set";
        return Check.good("terminal", colours + ", " + (screen.unicode() ? "all signs" : "signs of ASCII alone"));
    }

    private Check temporary() {
        return machine.temporaryFault()
                .map(fault -> Check.poor(
                        "temporary files",
                        machine.temporary() + " can't be written: " + fault,
                        "free some room there, or export JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER"))
                .orElseGet(() -> Check.good("temporary files", machine.temporary()));
    }

    private Check cache() {
        return machine.cache()
                .map(file -> Check.good("class cache", file))
                .orElseGet(
                        () -> Check.absent(
                                "class cache",
                                "none",
                                "the jar makes one in ~/.cache, where that can be written and no variable has options for Java"));
    }

    private Check git() {
        return machine.git()
                .map(version -> Check.good("git", version))
                .orElseGet(() -> Check.absent(
                        "git", "not there", "install it, and PDFs of a repository will tell its revision"));
    }
}
