package dev.cv.cli;

import dev.cv.audit.Finding;
import dev.cv.cli.build.Built;
import dev.cv.cli.check.CheckSummary;
import dev.cv.cli.check.Inspection;
import dev.cv.cli.check.Mending;
import dev.cv.cli.files.OutputFile;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.Console;
import dev.cv.cli.print.DiagnosticFormat;
import dev.cv.cli.print.FindingPrinter;
import dev.cv.cli.print.KnownRules;
import dev.cv.cli.print.RuleGuide;
import dev.cv.cli.print.Spinner;
import dev.cv.cli.print.TimelineChart;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv check [--fix] [CONTENT]}: what is wrong with what the content says, and its repair. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description =
                "Checks every résumé that the content holds: its claims, links and files, and all that would be told"
                        + " where a PDF is made of it.",
        footer = {
            "",
            "Examples:",
            "  cv check                        all of content/",
            "  cv check me/resume-short.md     one manifest of several",
            "  cv check --fix                  show what can be repaired, ask, and repair it",
            "  cv check --fix --yes me/        without asking",
            "  cv check --timeline             what was when, as bars",
            "  cv check --explain duration     what a rule is about, and how to silence it",
            "  cv check --rules                all rules of the audit",
            "  cv check --strict --format=github",
            "",
            "Exit codes: 0 no error (with --strict: no warning), 1 there is one, or a repair is left to make; 2 usage."
        })
final class CheckCommand extends CliCommand {

    private final Supplier<ResumeRenderer> renderer;

    @Option(names = "--fix", description = "Show what can be repaired as a diff, ask, and repair it.")
    private boolean fix;

    @Option(names = "--yes", description = "Repair without asking.")
    private boolean yes;

    @Option(names = "--timeline", description = "Draw what was when.")
    private boolean timeline;

    @Option(names = "--rules", description = "List the rules of the audit, and check nothing.")
    private boolean rules;

    @Option(names = "--explain", paramLabel = "RULE", description = "Tell what a rule is about, and check nothing.")
    private @Nullable String explain;

    @Mixin
    private ContentOptions content;

    @Mixin
    private ReportOptions reporting;

    CheckCommand(World world, Supplier<ResumeRenderer> renderer) {
        super(world);
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        RuleGuide guide = new RuleGuide(world.screen().columns());
        if (explain != null) {
            return guide.explains(explain) ? print(guide.explain(explain)) : report().usage(guide.unknown(explain));
        } else if (rules) {
            return print(guide.list());
        } else if (yes && !fix) {
            return report().usage("--yes repairs nothing by itself: write cv check --fix --yes");
        }
        ContentPlace place = content.place(world.folder(), "cv check");
        LocalDate today = PageOptions.sourceDate(report()).orElseGet(() -> LocalDate.now(world.clock()));
        Inspection inspection = new Inspection(place.path(), content, today, KnownRules.audit(), renderer);
        Inspection.Outcome outcome;
        try (Spinner spinner = Spinner.of(world, reporting.quiet)) {
            spinner.accept("checking " + place.tree().display(place.path()));
            outcome = inspection.of(place.tree());
        }
        if (!outcome.isAnyWanted()) {
            return report().usage(Built.noneOf(outcome.editions()));
        }
        return fix ? repair(inspection, place.tree(), outcome) : tell(outcome);
    }

    private int repair(Inspection inspection, SourceTree tree, Inspection.Outcome outcome) throws IOException {
        Mending mending = Mending.of(inspection, tree, outcome);
        if (mending.changes().isEmpty()) {
            return tell(outcome);
        }
        boolean toPeople = reporting.format == DiagnosticFormat.HUMAN;
        Console console = new Console(world, toPeople, reporting.quiet);
        console.print(mending.diff(world.screen().coloured()));
        if (!yes && !world.terminal()) {
            report().say("nothing is repaired: there is nobody to ask; cv check --fix --yes does it unasked");
            return leave(outcome);
        } else if (!yes && !console.agrees("Apply? [y/N] ")) {
            report().say("nothing is repaired");
            return leave(outcome);
        }
        try {
            mending.write(world.folder());
        } catch (IOException e) {
            report().say("nothing is repaired: " + OutputFile.reason(e));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        report().say("repaired " + mending.words());
        return tell(mending.outcome());
    }

    /** What would be repaired is told by the diff already; programs are told of all. */
    private int leave(Inspection.Outcome outcome) throws IOException {
        if (reporting.format == DiagnosticFormat.HUMAN) {
            new Console(world, /* results= */ true, reporting.quiet)
                    .print(List.of(new CheckSummary(outcome, content.example("cv check --fix")).line()));
        } else {
            tell(outcome);
        }
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    private int tell(Inspection.Outcome outcome) throws IOException {
        List<Finding> findings = outcome.findings();
        CheckSummary summary = new CheckSummary(outcome, content.example("cv check --fix"));
        boolean human = reporting.format == DiagnosticFormat.HUMAN;
        boolean colour = world.screen().coloured();
        try {
            if (!reporting.quiet) {
                new FindingPrinter(reporting.format, colour).print(findings, world.out());
            }
            boolean drawn = timeline || (human && world.terminal() && !reporting.quiet && summary.isAboutTimes());
            if (drawn) {
                new Console(world, /* results= */ human, /* quiet= */ false).print(timeline(outcome));
            }
            if (human && !reporting.quiet) {
                print(List.of(summary.line()));
            }
        } catch (IOException e) {
            return report().unwritable("standard output", e);
        }
        return summary.isBad(reporting.strict) ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    private List<String> timeline(Inspection.Outcome outcome) {
        return outcome.longest()
                .map(new TimelineChart(
                        world.screen().columns(),
                        world.terminal() && world.screen().unicode())::lines)
                .orElse(List.of("no timeline: no job has dates", ""));
    }

    private int print(List<String> lines) throws IOException {
        new Console(world, /* results= */ true, /* quiet= */ false).print(lines);
        return ExitCode.DONE;
    }
}
