package dev.cv.cli.help;

import picocli.CommandLine.Model.ArgSpec;

/** What help says of an option, for other forms than picocli's own. */
final class HelpText {

    private HelpText() {}

    /** The description with values put in, on one line. */
    static String of(ArgSpec arg) {
        return String.join(" ", arg.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValueString()))
                .replace("${COMPLETION-CANDIDATES}", candidates(arg));
    }

    private static String candidates(ArgSpec arg) {
        return arg.completionCandidates() == null ? "" : String.join(", ", arg.completionCandidates());
    }
}
