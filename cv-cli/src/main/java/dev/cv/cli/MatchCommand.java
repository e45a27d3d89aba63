package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Products;
import dev.cv.cli.options.ContentOptions;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.options.RequestOptions;
import dev.cv.cli.print.MatchJson;
import dev.cv.cli.print.MatchTable;
import dev.cv.cli.print.Spinner;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.match.AdMatch;
import dev.cv.match.Advert;
import dev.cv.match.EditionMatch;
import dev.cv.model.Resume;
import dev.cv.model.SectionKind;
import dev.cv.read.Edition;
import dev.cv.read.ResumeReader;
import dev.cv.render.ResumeRenderer;
import dev.cv.reread.ReadPdf;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.Severity;
import dev.cv.source.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cv match --ad job.txt [CONTENT]}: which of an ad's terms stand in what a machine reads, and where. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Shows which terms of a job ad stand in the text that a machine reads, where, and in which variant more do.",
        footer = {
            "",
            "Examples:",
            "  cv match --ad job.txt                     content/, all its variants",
            "  cv match --ad job.txt me/resume-short.md  one manifest of several",
            "  cv match --ad job.txt --variant public    one variant, beside what is for none",
            "  cv match --ad - < job.txt                 an ad from standard input",
            "  cv match --ad job.txt --json              the same for other tools",
            "",
            "Terms are names (capitals, digits, signs), technologies and skills that cv knows, and words that the ad repeats.",
            "It counts and gives no score: a machine that ranks people by words tells nobody how. Nothing leaves this machine."
        })
final class MatchCommand extends CliCommand {

    private final Supplier<ResumeRenderer> renderer;

    @Option(
            names = "--ad",
            paramLabel = "FILE",
            required = true,
            description = "The job ad, as text; - is standard input.")
    private String ad;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private RequestOptions options;

    @Mixin
    private ReportOptions.Verbose reporting;

    MatchCommand(World world, Supplier<ResumeRenderer> renderer) {
        super(world);
        this.renderer = renderer;
    }

    @Override
    public Integer call() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        BuildRequest request = options.request(report(), "cv match --ad " + ad, diagnostics);
        AdText text = AdText.read(world, ad);
        if (text.fault().isPresent()) {
            return report().usage(text.fault().get());
        }
        Advert advert = Advert.of(new SourceFile(text.name(), text.text()));
        if (advert.terms().isEmpty() && advert.plain().isEmpty()) {
            return report().usage(text.name() + " has no words to look for");
        }
        Map<String, EditionMatch> matches;
        Set<Diagnostic> findings = new LinkedHashSet<>();
        try (Spinner spinner = Spinner.of(world, reporting.quiet)) {
            Set<Edition> editions = editions(advert, request.place(), diagnostics);
            findings.addAll(diagnostics.all());
            matches = diagnostics.hasErrors() ? Map.of() : matches(advert, request, editions, findings, spinner);
        }
        List<Diagnostic> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        report().print(errors, /* beside= */ true);
        if (matches.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new MatchJson(advert, matches).text());
        } else {
            new MatchTable(advert, matches).lines().forEach(out::println);
        }
        return errors.isEmpty() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    /** The ad against each résumé, the first of them being what cv --pdf would make. */
    private Map<String, EditionMatch> matches(
            Advert advert, BuildRequest request, Set<Edition> editions, Set<Diagnostic> findings, Spinner spinner)
            throws IOException {
        Map<Edition, EditionMatch> matches = new LinkedHashMap<>();
        for (Edition edition : editions) {
            BuildRequest one = request.of(edition, options.content.readOptions(edition));
            Built built = Build.run(one, renderer, spinner, new Diagnostics());
            findings.addAll(built.findings());
            if (built.products().filter(made -> isResume(made.resume())).isPresent()) {
                spinner.accept("reading back " + Built.words(edition));
                Products made = built.products().get();
                ReadPdf pdf = ReadPdf.ofOurs(made.bytes(OutputForms.PDF));
                matches.put(built.edition(), AdMatch.of(advert, made.resume(), pdf));
            }
        }
        return named(matches);
    }

    /** By what they are called; the language is told where it differs. */
    private static Map<String, EditionMatch> named(Map<Edition, EditionMatch> matches) {
        boolean one =
                matches.keySet().stream().map(Edition::language).distinct().count() == 1;
        Map<String, EditionMatch> named = new LinkedHashMap<>();
        matches.forEach((edition, match) ->
                named.put(Built.words(one ? new Edition(edition.manifest(), edition.variants(), "") : edition), match));
        return named;
    }

    /** Those in the ad's language, where there are some; with variants, what is for none in particular and these. */
    private Set<Edition> editions(Advert advert, ContentPlace place, Diagnostics diagnostics) {
        ContentOptions content = options.content;
        List<Edition> all = new ArrayList<>(new ResumeReader().editions(place.tree(), place.path(), diagnostics));
        String usual = new ResumeReader(content.readOptions())
                .read(place.tree(), place.path(), new Diagnostics())
                .map(resume -> resume.metadata().origin().manifest())
                .orElse("");
        all.sort(Comparator.comparing(edition -> !edition.manifest().equals(usual)));
        List<Edition> inLanguage = all.stream()
                .filter(edition -> content.language().isPresent()
                        ? content.isIn(edition)
                        : edition.language().isEmpty() || isIn(edition.language(), advert))
                .toList();
        List<Edition> languages = inLanguage.isEmpty() && content.language().isEmpty() ? all : inLanguage;
        if (content.variants.isEmpty()) {
            return new LinkedHashSet<>(languages);
        }
        Set<Edition> wanted = new LinkedHashSet<>();
        for (Edition edition : languages) {
            if (edition.variants().isEmpty()) {
                wanted.add(edition);
                wanted.add(new Edition(edition.manifest(), content.variants, edition.language()));
            }
        }
        return wanted;
    }

    private static boolean isIn(String tag, Advert advert) {
        return Locale.forLanguageTag(tag).getLanguage().equals(advert.code());
    }

    /** A letter alone is none. */
    private static boolean isResume(Resume resume) {
        return resume.sections().stream().anyMatch(section -> section.kind() != SectionKind.LETTER);
    }
}
