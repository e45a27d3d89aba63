package dev.cv.cli.options;

import dev.cv.cli.files.OutputFile;
import dev.cv.cli.print.DiagnosticFormat;
import dev.cv.cli.print.DiagnosticPrinter;
import dev.cv.cli.world.World;
import dev.cv.source.Diagnostic;
import dev.cv.source.Severity;
import dev.cv.source.Visible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a run: findings in the form that was asked for, and lines for people. */
public record Report(World world, ReportOptions options) {

    /**
     * Prints what is wrong.
     *
     * @param beside whether standard output holds a result, so that all findings go to standard error
     */
    public void print(List<Diagnostic> findings, boolean beside) throws IOException {
        if (!options.quiet) {
            boolean toPeople = options.format == DiagnosticFormat.HUMAN || beside;
            new DiagnosticPrinter(options.format, world.screen().coloured())
                    .print(findings, toPeople ? world.err() : world.out());
        }
    }

    /** Whether there are warnings where none is allowed. */
    public boolean isTooBad(List<Diagnostic> findings) {
        return options.strict && warnings(findings) > 0;
    }

    private static long warnings(List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
    }

    /** Whether the findings stop what only warnings would not. */
    public boolean isStopped(List<Diagnostic> findings, String what) {
        if (!isTooBad(findings)) {
            return false;
        }
        long warnings = warnings(findings);
        String why = warnings == 1 ? "a warning is an error" : warnings + " warnings are errors";
        say("no " + what + " is written: with --strict " + why);
        return true;
    }

    /** Tells more of a result, where that is asked for. */
    public void sayMore(List<String> lines) {
        if (options.verbose()) {
            lines.forEach(this::say);
        }
    }

    public void say(String line) {
        if (!options.quiet) {
            world.err().println("cv: " + Visible.lines(line));
        }
    }

    /** Writes a file, and makes its folder where it is missing; whether that could be done. */
    public boolean write(String shown, byte[] bytes) {
        try {
            Path file = world.folder().resolve(shown);
            Files.createDirectories(file.getParent());
            OutputFile.write(file, bytes);
            return true;
        } catch (IOException e) {
            unwritable(shown, e);
            return false;
        }
    }

    public int unwritable(String where, IOException e) {
        say(where + " can't be written: " + OutputFile.reason(e));
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    public int usage(@Nullable String message) {
        say(message + "; see cv --help");
        return ExitCode.USAGE;
    }

    public int bug(Exception exception) {
        say("a bug in cv, please report it with what follows:");
        if (!options.quiet) {
            exception.printStackTrace(world.err());
        }
        return ExitCode.BUG;
    }
}
