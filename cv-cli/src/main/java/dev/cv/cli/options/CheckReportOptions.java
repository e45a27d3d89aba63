package dev.cv.cli.options;

import dev.cv.cli.print.DiagnosticFormat;
import picocli.CommandLine.Option;

/** The options that say what is told of a check, and how. */
public final class CheckReportOptions {

    @Option(names = "--strict", description = "Take warnings for errors.")
    public boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print what is found: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    public DiagnosticFormat format = DiagnosticFormat.HUMAN;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing: the exit code tells.")
    public boolean quiet;

    /** What of them other commands have, too. */
    public ReportOptions options() {
        ReportOptions options = new ReportOptions();
        options.strict = strict;
        options.format = format;
        options.quiet = quiet;
        return options;
    }
}
