package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.Finished;
import dev.cv.cli.build.NameTemplate;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Stage;
import dev.cv.cli.build.Targets;
import dev.cv.cli.build.Workers;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv build --all -d out/ [CONTENT]}: every résumé that content holds. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
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
                .writing(forms())
                .remembering();
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
        try (Stage stage = new Stage()) {
            List<Finished> runs = diagnostics.hasErrors() ? List.of() : make(request, wanted, stage);
            return finish(runs, names, place, diagnostics);
        }
    }

    private int finish(List<Finished> runs, NameTemplate names, ContentPlace place, Diagnostics diagnostics)
            throws IOException {
        print(runs, diagnostics.all());
        if (runs.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Map<String, Finished> named = new LinkedHashMap<>();
        for (Finished run : runs) {
            Finished other = run.isMade() ? named.put(names.fill(run.values()), run) : null;
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
        return written && !diagnostics.hasErrors() && runs.stream().allMatch(Finished::isMade)
                ? ExitCode.DONE
                : ExitCode.CONTENT_HAS_ERRORS;
    }

    private static String usualName(List<Edition> editions) {
        long manifests = editions.stream().map(Edition::manifest).distinct().count();
        return manifests > 1 ? USUAL_NAME_OF_SEVERAL : USUAL_NAME;
    }

    /** Makes them on all processors; of each little is kept but its bytes, which are staged. */
    private List<Finished> make(BuildRequest request, List<Edition> editions, Stage stage) {
        Progress progress = new Progress(world.err(), world.terminal(), reporting.quiet, editions.size());
        AtomicInteger begun = new AtomicInteger();
        Map<Diagnostic, Diagnostic> findings = new ConcurrentHashMap<>();
        List<Finished> runs = Workers.each(editions, edition -> {
            synchronized (progress) {
                int number = begun.getAndIncrement();
                progress.step(number + 1, Built.words(editions.get(number)));
            }
            BuildRequest one = request.of(edition, options.request.content.readOptions(edition));
            Built built = Build.run(one, renderer, what -> {}, new Diagnostics());
            boolean stopped = options.ats.forbids(built.findings()) || report().isTooBad(built.findings());
            return Finished.of(
                    stopped ? built.withheld() : built,
                    stage,
                    finding -> findings.computeIfAbsent(finding, same -> same),
                    mostPages());
        });
        progress.end();
        return runs;
    }

    private int mostPages() {
        return options.request.page.measures().fit().mostPages().orElse(0);
    }

    private List<OutputForm> forms() {
        return OutputForms.ALL.stream()
                .filter(form -> form == OutputForms.PDF || with.contains(form))
                .toList();
    }

    /** Each finding once, however many résumés it is in. */
    private void print(List<Finished> runs, List<Diagnostic> general) throws IOException {
        Set<Diagnostic> findings = new LinkedHashSet<>(general);
        runs.forEach(run -> findings.addAll(run.findings()));
        report().print(List.copyOf(findings), false);
    }

    /** Why they can't be written: one would be in place of a source. */
    private Optional<String> fault(ContentPlace place, Map<String, Finished> named) throws IOException {
        List<Targets.Target> targets = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        named.forEach((path, run) -> {
            read.addAll(run.read());
            run.files()
                    .forEach((form, staged) -> targets.add(Targets.Target.of(shown(path, form), form, staged::bytes)));
        });
        return new Targets(world.folder(), place, all, options.force)
                .fault(targets, read, options.request.content.readOptions());
    }

    private String shown(String path, OutputForm form) {
        return Path.of(directory, path + "." + form.extension()).toString();
    }

    private boolean write(Map<String, Finished> named) {
        for (Map.Entry<String, Finished> one : named.entrySet()) {
            for (Map.Entry<OutputForm, Stage.Staged> file :
                    one.getValue().files().entrySet()) {
                if (!report().write(
                                shown(one.getKey(), file.getKey()),
                                file.getValue().bytes())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tell(List<Finished> runs, NameTemplate names) {
        TextTable table = new TextTable("file", "manifest", "variant", "language", "written");
        for (Finished run : runs) {
            Edition edition = run.edition();
            table.add(
                    run.isMade()
                            ? Path.of(directory, names.fill(run.values()) + ".pdf")
                                    .toString()
                            : "-",
                    edition.manifest(),
                    edition.variants().isEmpty() ? "-" : String.join("+", edition.variants()),
                    edition.language(),
                    run.facts());
        }
        table.lines().forEach(line -> report().say(line));
        for (Finished run : runs) {
            run.fit().forEach(report()::say);
            report().sayMore(run.pages());
        }
    }
}
