package dev.cv.cli;

import dev.cv.archive.BuildFile;
import dev.cv.cli.build.Build;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.Targets;
import dev.cv.cli.files.OutputFile;
import dev.cv.cli.options.AtsOptions;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.LookOptions;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.options.Report;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.options.SourceOptions;
import dev.cv.cli.print.Spinner;
import dev.cv.cli.print.Version;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv --pdf out.pdf [CONTENT]}: one résumé in the forms that are asked for. */
@Command(
        name = "cv",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
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
final class RenderCommand implements Callable<Integer>, Cli.Reporting {

    private final World world;
    private final Supplier<ResumeRenderer> renderer;
    private final long startedAt;

    @Option(names = "--pdf", paramLabel = "FILE", description = "The PDF to write; - is standard output.")
    private @Nullable String pdf;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the résumé as JSON Resume.")
    private @Nullable String json;

    @Option(names = "--text", paramLabel = "FILE", description = "Write it as plain text, for forms.")
    private @Nullable String text;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write it as one Markdown file.")
    private @Nullable String markdown;

    @Mixin
    private ContentOptions content;

    @Mixin
    private LookOptions look;

    @Mixin
    private PageOptions page;

    @Mixin
    private AtsOptions ats;

    @Mixin
    private SourceOptions source;

    @Mixin
    private ReportOptions reporting;

    RenderCommand(World world, Supplier<ResumeRenderer> renderer) {
        this.world = world;
        this.startedAt = world.nanos().getAsLong();
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        Report report = report();
        Map<OutputForm, String> targets = targets();
        if (targets.isEmpty()) {
            return report.usage("nothing to do: name the file to write, as in cv --pdf out.pdf");
        }
        if (targets.values().stream().filter("-"::equals).count() > 1) {
            return report.usage("standard output takes one result: name a file for the others");
        }
        Diagnostics diagnostics = new Diagnostics();
        ContentPlace place = content.place(world.folder(), "cv " + example(targets), diagnostics);
        BuildFile recalled = content.recalled();
        page.recall(recalled);
        Build build = new Build(
                place.tree(),
                place.path(),
                content.readOptions(),
                PageOptions.date(world, recalled, report),
                look.looks(world.folder(), recalled, place.tree(), diagnostics),
                page.page,
                page.mostPages(),
                page.width,
                source.sending(recalled, content.typed(), world, outputs(targets)));
        Optional<Products> products;
        try (Spinner spinner = Spinner.of(world, reporting.quiet)) {
            products = build.run(targets.keySet(), renderer, diagnostics, spinner);
            spinner.accept("reading it back");
            ats.check(products, diagnostics);
        }
        List<Diagnostic> findings = diagnostics.all();
        if (!recalled.isEmpty()) {
            report.say("with the options of " + place.tree().display(BuildFile.PATH));
        }
        try {
            report.print(findings, targets.containsValue("-"));
        } catch (IOException e) {
            return report.unwritable("standard output", e);
        }
        if (products.isEmpty() || report.isStopped(findings, targets.containsKey(OutputForm.PDF) ? "PDF" : "file")) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (ats.forbids(findings)) {
            report.say(AtsOptions.reason(findings));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Products made = products.get();
        List<Targets.Target> files = targets.entrySet().stream()
                .filter(target -> !target.getValue().equals("-"))
                .map(target -> new Targets.Target(target.getValue(), target.getKey(), made.bytes(target.getKey())))
                .toList();
        Optional<String> fault =
                new Targets(world.folder(), place, /* all= */ false).fault(files, made.read(), content.readOptions());
        return fault.isPresent() ? report.usage("nothing is written: " + fault.get()) : write(made, targets, report);
    }

    @Override
    public Report report() {
        return new Report(world, reporting);
    }

    private Map<OutputForm, String> targets() {
        Map<OutputForm, String> targets = new EnumMap<>(OutputForm.class);
        put(targets, OutputForm.PDF, pdf);
        put(targets, OutputForm.JSON, json);
        put(targets, OutputForm.TEXT, text);
        put(targets, OutputForm.MARKDOWN, markdown);
        return targets;
    }

    private static void put(Map<OutputForm, String> targets, OutputForm form, @Nullable String target) {
        if (target != null && !target.isEmpty()) {
            targets.put(form, target);
        }
    }

    private static List<Path> outputs(Map<OutputForm, String> targets) {
        return targets.values().stream()
                .filter(target -> !target.equals("-"))
                .map(Path::of)
                .toList();
    }

    private static String example(Map<OutputForm, String> targets) {
        List<String> options = new ArrayList<>();
        targets.forEach((form, target) -> options.add(form.option() + " " + target));
        return String.join(" ", options);
    }

    private int write(Products products, Map<OutputForm, String> targets, Report report) {
        for (Map.Entry<OutputForm, String> target : targets.entrySet()) {
            byte[] bytes = products.bytes(target.getKey());
            boolean standardOutput = target.getValue().equals("-");
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
        String shown = targets.getOrDefault(OutputForm.PDF, "");
        products.source().warnings(shown.equals("-") ? "the PDF" : shown).forEach(report::say);
        report.sayMore(products.source().facts(shown.equals("-") ? "the PDF" : shown));
        page.mostPages().ifPresent(most -> products.fitReport(most).forEach(report::say));
        report.sayMore(products.pageReport());
        return ExitCode.DONE;
    }
}
