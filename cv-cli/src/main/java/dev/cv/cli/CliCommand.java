package dev.cv.cli;

import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.Report;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.world.World;
import dev.cv.reread.TooMuchPdf;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command in its world, which tells what comes of it as its options say, if it has such. */
abstract class CliCommand implements Callable<Integer> {

    final World world;

    @Spec
    CommandSpec spec;

    CliCommand(World world) {
        this.world = world;
    }

    final Report report() {
        ReportOptions options = spec.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(ReportOptions.class::isInstance)
                .map(ReportOptions.class::cast)
                .findFirst()
                .orElseGet(ReportOptions::new);
        return new Report(world, options);
    }

    /** Tells why a PDF can't be read, and ends with that. */
    final int unreadable(String file, String what, IOException e) throws IOException {
        if (e instanceof TooMuchPdf tooMuch) {
            report().print(List.of(tooMuch.of(file)), /* beside= */ true);
        } else {
            report().say(file + " can't be " + what + ": " + e.getMessage());
        }
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
