package dev.cv.cli;

import dev.cv.archive.BuildFile;
import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.ReadBack;
import dev.cv.cli.build.Targets;
import dev.cv.cli.files.OutputFile;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.MakeOptions;
import dev.cv.cli.options.Report;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.Phases;
import dev.cv.cli.print.Spinner;
import dev.cv.cli.print.Version;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code cv --pdf out.pdf [CONTENT]}: one résumé in the forms that are asked for. */
@Command(
        name = "cv",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = "Turns Markdown résumé entries into a print-ready PDF.",
        footer = {
            "",
            "Examples:",
            "  cv --pdf out.pdf                      the folder content/, on A4",
            "  cv --pdf out.pdf --page Letter me/    another folder, on US Letter",
            "  cv --pdf out.pdf me/resume-short.md   one manifest of several",
            "  cv --pdf - work/navy.md > navy.pdf    a single entry, to standard output",
            "  cv --json me.json --text me.txt me/   the same, for other tools and for forms",
            "  cv --pdf fr.pdf --lang fr --variant public me/",
            "  cv --pdf out.pdf --theme classic --set accent=#00578a --set font-size=10pt",
            "  cv themes                             the themes and their options",
            "  cv build --all -d out me/             every manifest, variant and language",
            "  cv check me/                          what is wrong with it, and its repair",
            "",
            "Exit codes: 0 done, 1 the content has errors (or, with --strict, warnings), 2 usage, 3 a bug in cv."
        })
final class RenderCommand extends CliCommand {

    private static final String STANDARD_OUTPUT = "-";

    private final Supplier<ResumeRenderer> renderer;
    private final long startedAt;

    @Mixin
    private MakeOptions options;

    @Mixin
    private ReportOptions.Verbose reporting;

    private RenderCommand(World world, Supplier<ResumeRenderer> renderer) {
        super(world);
        this.renderer = renderer;
        this.startedAt = world.nanos().getAsLong();
    }

    /** The command with an option for each form, before all others. */
    static CommandLine line(World world, Supplier<ResumeRenderer> renderer) {
        CommandLine line = new CommandLine(new RenderCommand(world, renderer));
        CommandSpec spec = line.getCommandSpec();
        List<OptionSpec> others = List.copyOf(spec.options());
        others.forEach(spec::remove);
        OutputForms.ALL.forEach(form -> spec.addOption(OptionSpec.builder(form.option())
                .paramLabel("FILE")
                .type(String.class)
                .description(form.help())
                .build()));
        others.forEach(spec::addOption);
        return line;
    }

    @Override
    public Integer call() throws IOException {
        Report report = report();
        Map<OutputForm, String> targets = targets();
        if (targets.isEmpty()) {
            return report.usage("nothing to do: name the file to write, as in cv --pdf out.pdf");
        }
        if (targets.values().stream().filter(STANDARD_OUTPUT::equals).count() > 1) {
            return report.usage("standard output takes one result: name a file for the others");
        }
        Diagnostics diagnostics = new Diagnostics();
        BuildRequest request = options.request(report, files(targets), "cv " + example(targets), diagnostics)
                .writing(List.copyOf(targets.keySet()));
        Built built;
        try (Spinner spinner = Spinner.of(world, reporting.quiet);
                Phases phases = Phases.of(world, startedAt, spinner)) {
            built = Build.run(request, renderer, phases, diagnostics);
        }
        ContentPlace place = request.place();
        if (!options.request.content.recalled().isEmpty()) {
            report.say("with the options of " + place.tree().display(BuildFile.PATH));
        }
        List<Diagnostic> findings = built.findings();
        try {
            report.print(findings, targets.containsValue(STANDARD_OUTPUT));
        } catch (IOException e) {
            return report.unwritable("standard output", e);
        }
        String what = targets.containsKey(OutputForms.PDF) ? "PDF" : "file";
        if (built.products().isEmpty() || report.isStopped(findings, what)) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (options.ats.forbids(findings)) {
            report.say(ReadBack.reason(findings));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Products made = built.products().get();
        List<Targets.Target> files = targets.entrySet().stream()
                .filter(target -> !target.getValue().equals(STANDARD_OUTPUT))
                .map(target -> Targets.Target.of(target.getValue(), target.getKey(), () -> made.bytes(target.getKey())))
                .toList();
        Optional<String> fault = new Targets(world.folder(), place, /* all= */ false, options.force)
                .fault(files, built.inputs().read(), request.reading());
        return fault.isPresent() ? report.usage("nothing is written: " + fault.get()) : write(made, targets);
    }

    private Map<OutputForm, String> targets() {
        Map<OutputForm, String> targets = new LinkedHashMap<>();
        for (OutputForm form : OutputForms.ALL) {
            @Nullable String target = spec.findOption(form.option()).getValue();
            if (target != null && !target.isEmpty()) {
                targets.put(form, target);
            }
        }
        return targets;
    }

    private static List<Path> files(Map<OutputForm, String> targets) {
        return targets.values().stream()
                .filter(target -> !target.equals(STANDARD_OUTPUT))
                .map(Path::of)
                .toList();
    }

    private static String example(Map<OutputForm, String> targets) {
        return targets.entrySet().stream()
                .map(target -> target.getKey().option() + " " + target.getValue())
                .collect(Collectors.joining(" "));
    }

    private int write(Products products, Map<OutputForm, String> targets) {
        Report report = report();
        for (Map.Entry<OutputForm, String> target : targets.entrySet()) {
            byte[] bytes = products.bytes(target.getKey());
            boolean standardOutput = target.getValue().equals(STANDARD_OUTPUT);
            try {
                if (standardOutput) {
                    world.out().write(bytes);
                    world.out().flush();
                } else {
                    OutputFile.write(world.folder().resolve(target.getValue()), bytes);
                }
            } catch (IOException e) {
                return report.unwritable(standardOutput ? "standard output" : target.getValue(), e);
            }
            if (!standardOutput) {
                long millis = (world.nanos().getAsLong() - startedAt) / 1_000_000;
                report.say(String.format(
                        Locale.ROOT,
                        "wrote %s: %s, %d ms",
                        target.getValue(),
                        products.facts(target.getKey()),
                        millis));
            }
        }
        String shown = targets.getOrDefault(OutputForms.PDF, "");
        products.source()
                .warnings(shown.equals(STANDARD_OUTPUT) ? "the PDF" : shown)
                .forEach(report::say);
        report.sayMore(products.source().facts(shown.equals(STANDARD_OUTPUT) ? "the PDF" : shown));
        options.request
                .page
                .measures()
                .fit()
                .mostPages()
                .ifPresent(most -> products.fitReport(most).forEach(report::say));
        report.sayMore(products.pageReport());
        return ExitCode.DONE;
    }
}
