package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.EditionRun;
import dev.cv.cli.build.NameTemplate;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.Sending;
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
import dev.cv.cli.print.Progress;
import dev.cv.cli.print.TextTable;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.read.Edition;
import dev.cv.read.ReadOptions;
import dev.cv.read.ResumeReader;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
public final class BuildCommand implements Callable<Integer>, Cli.Reporting {

    public static final String USUAL_NAME = "{name}-{variant}-{lang}.pdf";
    public static final String USUAL_NAME_OF_SEVERAL = "{name}-{manifest}-{variant}-{lang}.pdf";

    private final World world;
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
            description = "Other forms to write beside each PDF: ${COMPLETION-CANDIDATES}.")
    private List<OutputForm> with = List.of();

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

    BuildCommand(World world, Supplier<ResumeRenderer> renderer) {
        this.world = world;
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        ContentPlace place = content.place(world.folder(), "cv build -d " + directory, diagnostics);
        page.recall(content.recalled());
        List<Edition> editions = all
                ? new ResumeReader().editions(place.tree(), place.path(), diagnostics)
                : List.of(new Edition(
                        place.path(), content.variants, content.language().orElse("")));
        List<Edition> wanted = editions.stream().filter(content::wants).toList();
        if (wanted.isEmpty() && !editions.isEmpty()) {
            return report().usage("none of the résumés is for that language and these variants: there are "
                    + editions.stream().map(EditionRun::words).collect(Collectors.joining("; ")));
        }
        NameTemplate names = new NameTemplate(name != null ? name : usualName(wanted));
        if (names.fault().isPresent()) {
            return report().usage(names.fault().get());
        }
        Looks looks = look.looks(world.folder(), content.recalled(), place.tree(), diagnostics);
        List<EditionRun> runs = diagnostics.hasErrors() ? List.of() : make(place, wanted, looks);
        print(runs, diagnostics.all());
        if (runs.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        Map<String, EditionRun> named = new LinkedHashMap<>();
        for (EditionRun run : runs) {
            EditionRun other = run.products().isEmpty() ? null : named.put(names.fill(run.values()), run);
            if (other != null) {
                return report().usage("two would have the name " + names.fill(run.values()) + ": "
                        + EditionRun.words(other.edition()) + " and " + EditionRun.words(run.edition())
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

    private List<EditionRun> make(ContentPlace place, List<Edition> editions, Looks looks) {
        Optional<LocalDate> date = PageOptions.date(world, content.recalled(), report());
        Sending sending = source.sending(content.recalled(), content.typed(), world, List.of(Path.of(directory)));
        Progress progress = new Progress(world.err(), world.terminal(), reporting.quiet, editions.size());
        List<EditionRun> runs = new ArrayList<>();
        for (Edition edition : editions) {
            progress.step(runs.size() + 1, EditionRun.words(edition));
            ReadOptions wanted = content.wanted(
                    Optional.of(edition.language()).filter(language -> !language.isEmpty()), edition.variants());
            Build build = new Build(
                    place.tree(),
                    edition.manifest(),
                    wanted,
                    date,
                    looks,
                    page.page,
                    page.mostPages(),
                    page.width,
                    sending);
            Diagnostics diagnostics = new Diagnostics();
            Optional<Products> products = build.run(forms(), renderer, diagnostics);
            ats.check(products, diagnostics);
            boolean stopped = ats.forbids(diagnostics.all()) || report().isTooBad(diagnostics.all());
            runs.add(EditionRun.of(edition, stopped ? Optional.empty() : products, diagnostics.all()));
        }
        progress.end();
        return runs;
    }

    private Set<OutputForm> forms() {
        Set<OutputForm> forms = EnumSet.of(OutputForm.PDF);
        forms.addAll(with);
        return forms;
    }

    /** Each finding once, however many résumés it is in. */
    private void print(List<EditionRun> runs, List<Diagnostic> general) throws IOException {
        Set<Diagnostic> findings = new LinkedHashSet<>(general);
        runs.forEach(run -> findings.addAll(run.findings()));
        report().print(List.copyOf(findings), false);
    }

    /** Why they can't be written: one would be in place of a source. */
    private Optional<String> fault(ContentPlace place, Map<String, EditionRun> named) throws IOException {
        List<Targets.Target> targets = new ArrayList<>();
        Set<String> read = new TreeSet<>();
        named.forEach((path, run) -> {
            Products products = run.products().orElseThrow();
            read.addAll(products.read());
            products.files().forEach((form, bytes) -> targets.add(new Targets.Target(shown(path, form), form, bytes)));
        });
        return new Targets(world.folder(), place, all).fault(targets, read, content.readOptions());
    }

    private String shown(String path, OutputForm form) {
        return Path.of(directory, path + "." + form.extension()).toString();
    }

    private boolean write(Map<String, EditionRun> named) {
        for (Map.Entry<String, EditionRun> one : named.entrySet()) {
            Products products = one.getValue().products().orElseThrow();
            for (OutputForm form : products.files().keySet()) {
                String shown = shown(one.getKey(), form);
                try {
                    Path file = world.folder().resolve(shown);
                    Files.createDirectories(file.getParent());
                    OutputFile.write(file, products.bytes(form));
                } catch (IOException e) {
                    report().unwritable(shown, e);
                    return false;
                }
            }
        }
        return true;
    }

    private void tell(List<EditionRun> runs, NameTemplate names) {
        TextTable table = new TextTable("file", "manifest", "variant", "language", "written");
        for (EditionRun run : runs) {
            Edition edition = run.edition();
            boolean made = run.products().isPresent();
            table.add(
                    made ? Path.of(directory, names.fill(run.values()) + ".pdf").toString() : "-",
                    edition.manifest(),
                    edition.variants().isEmpty() ? "-" : String.join("+", edition.variants()),
                    edition.language(),
                    made ? run.products().get().facts(OutputForm.PDF) : "no: " + run.faults());
        }
        table.lines().forEach(line -> report().say(line));
        for (EditionRun run : runs) {
            page.mostPages().ifPresent(most -> run.fitReport(most).forEach(report()::say));
            report().sayMore(run.pageReport());
        }
    }

    @Override
    public Report report() {
        return new Report(world, reporting);
    }
}
