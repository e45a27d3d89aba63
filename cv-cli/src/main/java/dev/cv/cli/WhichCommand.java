package dev.cv.cli;

import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.cli.files.PdfInput;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.print.JsonLine;
import dev.cv.cli.world.World;
import dev.cv.model.Setting;
import dev.cv.reread.CarriedSource;
import dev.cv.reread.Provenance;
import dev.cv.source.Diagnostics;
import dev.cv.source.Visible;
import dev.cv.theme.PageSize;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv which FILE.pdf}: which of several résumés a PDF is, and what it was made from. */
@Command(
        name = "which",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells which résumé a PDF is: manifest, variant, language, theme, revision, version.",
        footer = {
            "",
            "Examples:",
            "  cv which me.pdf                         for people",
            "  cv which me.pdf --json                  for programs",
            "",
            "Any PDF will do; of one that cv did not make there is less to tell."
        })
final class WhichCommand extends CliCommand {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @Parameters(index = "0", paramLabel = "FILE.pdf", description = "The PDF.")
    private String file = "";

    @Option(names = "--json", description = "As one JSON object; what is not known is left out.")
    private boolean json;

    @Mixin
    ReportOptions.Verbose reporting;

    WhichCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        Provenance provenance;
        Optional<CarriedSource> source;
        try {
            byte[] pdf = PdfInput.read(world.folder(), file);
            provenance = Provenance.of(pdf);
            source = CarriedSource.of(pdf);
        } catch (IOException e) {
            return unreadable(file, "read", e);
        }
        Map<String, String> facts = facts(provenance, source);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(facts.entrySet().stream()
                    .map(fact -> JsonLine.quoted(fact.getKey()) + ": " + JsonLine.quoted(fact.getValue()))
                    .collect(Collectors.joining(",\n  ", "{\n  ", "\n}")));
        } else {
            facts.forEach((name, value) -> out.println(String.format(Locale.ROOT, "%-10s%s", name, Visible.of(value))));
            if (!provenance.ours()) {
                out.println("It was not made by cv: nothing tells what it was made from.");
            }
        }
        return ExitCode.DONE;
    }

    /** What is known, in the order in which it is told. */
    private Map<String, String> facts(Provenance provenance, Optional<CarriedSource> source) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("file", file);
        put(facts, "title", provenance.properties().getOrDefault("Title", ""));
        put(facts, "made by", maker(provenance));
        for (String name : List.of("manifest", "variant", "language", "theme")) {
            put(facts, name, provenance.facts().getOrDefault(name, ""));
        }
        BuildFile options = source.flatMap(CarriedSource::options).isPresent() ? options(source.get()) : BuildFile.NONE;
        put(
                facts,
                "options",
                options.all(BuildKey.SET).stream().map(Setting::value).collect(Collectors.joining(", ")));
        put(facts, "date", date(provenance));
        put(facts, "revision", provenance.facts().getOrDefault("revision", ""));
        facts.put("pages", provenance.pages() + ", " + paper(provenance));
        facts.put("source", source.map(WhichCommand::words).orElse("none"));
        facts.put("claims", provenance.claims().isEmpty() ? "none" : String.join(", ", provenance.claims()));
        return facts;
    }

    private static BuildFile options(CarriedSource source) {
        try {
            return BuildFile.in(source.tree(), new Diagnostics());
        } catch (IOException e) {
            return BuildFile.NONE; // it is all in memory
        }
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.put(name, value);
        }
    }

    private static String maker(Provenance provenance) {
        if (provenance.ours()) {
            return "cv " + provenance.facts().getOrDefault("version", "(development)");
        }
        String creator = provenance.properties().getOrDefault("Creator", "");
        return creator.isBlank() ? provenance.properties().getOrDefault("Producer", "") : creator;
    }

    /** {@code D:20261122000000+00'00'} is 2026-11-22. */
    private static String date(Provenance provenance) {
        String date = provenance.properties().getOrDefault("CreationDate", "");
        return date.matches("D:\\d{8}.*")
                ? date.substring(2, 6) + "-" + date.substring(6, 8) + "-" + date.substring(8, 10)
                : "";
    }

    private static String paper(Provenance provenance) {
        return PageSize.NAMED.stream()
                .filter(size -> Math.abs(size.width().points() - provenance.width()) < 1
                        && Math.abs(size.height().points() - provenance.height()) < 1)
                .map(PageSize::name)
                .findFirst()
                .orElseGet(() -> Math.round(provenance.width() / POINTS_PER_MILLIMETRE) + "mmx"
                        + Math.round(provenance.height() / POINTS_PER_MILLIMETRE) + "mm");
    }

    private static String words(CarriedSource source) {
        int count = source.files().size();
        return count + (count == 1 ? " file, " : " files, ") + (source.size() + 512) / 1024 + " KB";
    }
}
