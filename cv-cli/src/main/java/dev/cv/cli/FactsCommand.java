package dev.cv.cli;

import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.Console;
import dev.cv.cli.print.FactsJson;
import dev.cv.cli.print.FactsTable;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.model.Resume;
import dev.cv.read.ResumeReader;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv facts [CONTENT]}: what was understood of a résumé, before anything is set. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows what is understood of a résumé, and what is not: name, contacts, and of each entry the"
                + " organization, role, place and time; where each stands, and whether it is said or inferred.",
        footer = {
            "",
            "Examples:",
            "  cv facts                              content/",
            "  cv facts old.md                       any Markdown file",
            "  cv facts --lang fr --variant public   one of several résumés",
            "  cv facts -v me                        with the lines that the facts were taken from",
            "  cv facts --json > facts.json          the same for programs",
            "",
            "Exit codes: 0 done, 1 the content has errors (or, with --strict, warnings), 2 usage, 3 a bug in cv."
        })
final class FactsCommand extends CliCommand {

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show the lines of the source, too.")
    private boolean verbose;

    @Mixin
    private ContentOptions content;

    @Mixin
    ReportOptions reporting;

    FactsCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ContentPlace place = content.place(world.folder(), "cv facts", diagnostics);
        Optional<Resume> resume = new ResumeReader(content.readOptions()).read(place.tree(), place.path(), diagnostics);
        report().print(diagnostics.all(), /* beside= */ true);
        try {
            new Console(world, /* results= */ true, /* quiet= */ false)
                    .print(resume.map(this::lines).orElse(List.of()));
        } catch (IOException e) {
            return report().unwritable("standard output", e);
        }
        boolean bad = resume.isEmpty() || diagnostics.hasErrors() || report().isTooBad(diagnostics.all());
        return bad ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    private List<String> lines(Resume resume) {
        return json
                ? List.of(FactsJson.of(resume))
                : new FactsTable(world.screen().columns(), world.screen().unicode(), verbose).lines(resume);
    }
}
