package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.NameTemplate;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.Targets;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.MakeOptions;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.Progress;
import dev.cv.cli.print.TextTable;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.read.Edition;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv build --all -d out/ [CONTENT]}: every résumé that content holds. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes every résumé that the content holds: each manifest, variant and language.",
        footer = {
            "",
            "Examples:",
            "  cv build --all -d out                          all of content/",
            "  cv build --all -d out --lang fr me/            all of me/ that is in French",
            "  cv build -d out --variant backend me/          one of them",
            "  cv build --all -d out --name '{lang}/{manifest}-{variant}.pdf' --with text,json",
            "",
            "In file names: {name} the person, {manifest}, {variant}, {lang}, {theme} and {date}."
        })
public final class BuildCommand extends CliCommand {

    public static final String USUAL_NAME = "{name}-{variant}-{lang}.pdf";
    public static final String USUAL_NAME_OF_SEVERAL = "{name}-{manifest}-{variant}-{lang}.pdf";

    private final Supplier<ResumeRenderer> renderer;

    @Option(names = "--all", description = "Every manifest, variant and language, not only what the options name.")
    private boolean all;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made where it is missing.")
    private String directory;

    @Option(
            names = "--name",
            paramLabel = "TEMPLATE",
            description = "How files are named (default: " + USUAL_NAME + ", of several manifests with {manifest}).")
    private @Nullable String name;

    @Option(
            names = "--with",
            paramLabel = "FORM",
            split = ",",
            completionCandidates = OutputForms.Words.class,
            description = "Other forms to write beside each PDF: ${COMPLETION-CANDIDATES}.")
    private List<OutputForm> with = List.of();

    @Mixin
    private MakeOptions options;

    @Mixin
    private ReportOptions.Verbose reporting;

    BuildCommand(World world, Supplier<ResumeRenderer> renderer) {
        super(world);
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        BuildRequest request = options.request(
                        report(), List.of(Path.of(directory)), "cv build -d " + directory, diagnostics)
                .writing(forms());
        ContentPlace place = request.place();
        ContentOptions content = options.request.content;
        List<Edition> editions = all
                ? new ResumeReader().editions(place.tree(), place.path(), diagnostics)
                : List.of(new Edition(
                        place.path(), content.variants, content.language().orElse("")));
        List<Edition> wanted = editions.stream().filter(content::wants).toList();
        if (wanted.isEmpty() && !editions.isEmpty()) {
            return report().usage(Built.noneOf(editions));
        }
        NameTemplate names = new NameTemplate(name != null ? name : usualName(wanted));
        if (names.fault().isPresent()) {
            return report().usage(names.fault().get());
        }
        List<Built> runs = diagnostics.hasErrors() ? List.of() : make(request, wanted);
        print(runs, diagnostics.all());
        if (runs.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Map<String, Built> named = new LinkedHashMap<>();
        for (Built run : runs) {
            Built other = run.products().isEmpty() ? null : named.put(names.fill(run.values()), run);
            if (other != null) {
                return report().usage("two would have the name " + names.fill(run.values()) + ": "
                        + Built.words(other.edition()) + " and " + Built.words(run.edition())
                        + "; name what differs, as in --name '" + USUAL_NAME_OF_SEVERAL + "'");
            }
        }
        Optional<String> fault = fault(place, named);
        if (fault.isPresent()) {
            return report().usage("nothing is written: " + fault.get());
        }
        boolean written = write(named);
        tell(runs, names);
        return written
                        && !diagnostics.hasErrors()
                        && runs.stream().allMatch(run -> run.products().isPresent())
                ? ExitCode.DONE
                : ExitCode.CONTENT_HAS_ERRORS;
    }

    private static String usualName(List<Edition> editions) {
        long manifests = editions.stream().map(Edition::manifest).distinct().count();
        return manifests > 1 ? USUAL_NAME_OF_SEVERAL : USUAL_NAME;
    }

    private List<Built> make(BuildRequest request, List<Edition> editions) {
        Progress progress = new Progress(world.err(), world.terminal(), reporting.quiet, editions.size());
        List<Built> runs = new ArrayList<>();
        for (Edition edition : editions) {
            progress.step(runs.size() + 1, Built.words(edition));
            BuildRequest one = request.of(edition, options.request.content.readOptions(edition));
            Built built = Build.run(one, renderer, what -> {}, new Diagnostics());
            boolean stopped = options.ats.forbids(built.findings()) || report().isTooBad(built.findings());
            runs.add(stopped ? built.withheld() : built);
        }
        progress.end();
        return runs;
    }

    private List<OutputForm> forms() {
        return OutputForms.ALL.stream()
                .filter(form -> form == OutputForms.PDF || with.contains(form))
                .toList();
    }

    /** Each finding once, however many résumés it is in. */
    private void print(List<Built> runs, List<Diagnostic> general) throws IOException {
        Set<Diagnostic> findings = new LinkedHashSet<>(general);
        runs.forEach(run -> findings.addAll(run.findings()));
        report().print(List.copyOf(findings), false);
    }

    /** Why they can't be written: one would be in place of a source. */
    private Optional<String> fault(ContentPlace place, Map<String, Built> named) throws IOException {
        List<Targets.Target> targets = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        named.forEach((path, run) -> {
            Products products = run.products().orElseThrow();
            read.addAll(run.inputs().read());
            products.files()
                    .keySet()
                    .forEach(form -> targets.add(Targets.Target.of(shown(path, form), form, products)));
        });
        return new Targets(world.folder(), place, all, options.force)
                .fault(targets, read, options.request.content.readOptions());
    }

    private String shown(String path, OutputForm form) {
        return Path.of(directory, path + "." + form.extension()).toString();
    }

    private boolean write(Map<String, Built> named) {
        for (Map.Entry<String, Built> one : named.entrySet()) {
            Products products = one.getValue().products().orElseThrow();
            for (OutputForm form : products.files().keySet()) {
                if (!report().write(shown(one.getKey(), form), products.bytes(form))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tell(List<Built> runs, NameTemplate names) {
        TextTable table = new TextTable("file", "manifest", "variant", "language", "written");
        for (Built run : runs) {
            Edition edition = run.edition();
            boolean made = run.products().isPresent();
            table.add(
                    made ? Path.of(directory, names.fill(run.values()) + ".pdf").toString() : "-",
                    edition.manifest(),
                    edition.variants().isEmpty() ? "-" : String.join("+", edition.variants()),
                    edition.language(),
                    made ? run.products().get().facts(OutputForms.PDF) : "no: " + run.faults());
        }
        table.lines().forEach(line -> report().say(line));
        for (Built run : runs) {
            options.request
                    .page
                    .measures()
                    .fit()
                    .mostPages()
                    .ifPresent(most -> run.fitReport(most).forEach(report()::say));
            report().sayMore(run.pageReport());
        }
    }
}
