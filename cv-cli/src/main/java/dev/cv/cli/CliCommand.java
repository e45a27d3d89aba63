package dev.cv.cli;

import dev.cv.cli.options.Report;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.world.World;
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

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
