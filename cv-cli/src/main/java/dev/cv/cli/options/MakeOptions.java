package dev.cv.cli.options;

import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.ReadBack;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that writes PDFs to be sent. */
public final class MakeOptions {

    @Mixin
    public RequestOptions request;

    @Option(
            names = "--ats",
            paramLabel = "LEVEL",
            defaultValue = "warn",
            description = "Read the PDF back as applicant tracking systems do, and warn where a field is not found:"
                    + " ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}; strict writes nothing then).")
    public ReadBack ats = ReadBack.WARN;

    @Mixin
    public SourceOptions source;

    @Option(
            names = "--force",
            description =
                    "Replace Markdown, JSON, YAML or pictures that are there and that cv did not write; what the résumé is made"
                            + " from never is.")
    public boolean force;

    /**
     * What they ask for.
     *
     * @param outputs the files and folders that the run writes to
     * @param example a command that a folder's name can be added to
     * @param diagnostics takes what is wrong with the options
     */
    public BuildRequest request(Report report, List<Path> outputs, String example, Diagnostics diagnostics)
            throws IOException {
        BuildRequest asked = request.request(report, example, diagnostics);
        ContentOptions content = request.content;
        return asked.sending(source.sending(content.recalled(), content.typed(), report.world(), outputs))
                .readBack(ats);
    }
}
