package dev.cv.cli.options;

import dev.cv.cli.print.DiagnosticFormat;
import picocli.CommandLine.Option;

/** The options that say what is told of a run, and how. */
public final class ReportOptions {

    @Option(names = "--strict", description = "Take warnings for errors: write nothing where there are any.")
    boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print what is wrong: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    DiagnosticFormat format = DiagnosticFormat.HUMAN;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but the results.")
    public boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what each page holds and how full it is.")
    boolean verbose;
}
