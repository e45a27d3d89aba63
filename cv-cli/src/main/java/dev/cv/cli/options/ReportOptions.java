package dev.cv.cli.options;

import dev.cv.cli.print.DiagnosticFormat;
import picocli.CommandLine.Option;

/** The options that say what is told of a run, and how. */
public class ReportOptions {

    @Option(names = "--strict", description = "Take warnings for errors: make nothing where there are any.")
    public boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print what is wrong: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    public DiagnosticFormat format = DiagnosticFormat.HUMAN;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no messages, but only results.")
    public boolean quiet;

    /** Whether more is told of a result. */
    public boolean verbose() {
        return false;
    }

    /** Those of a command that can tell more of what it makes. */
    public static final class Verbose extends ReportOptions {

        @Option(
                names = {"-v", "--verbose"},
                description = "Tell what each page holds and how full it is.")
        private boolean verbose;

        @Override
        public boolean verbose() {
            return verbose;
        }
    }
}
