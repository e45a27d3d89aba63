package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.OutputForm;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.Targets;
import dev.cv.cli.files.OutputFile;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.PageOptions;
import dev.cv.cli.options.Report;
import dev.cv.cli.world.World;
import dev.cv.content.ContentPlace;
import dev.cv.model.Setting;
import dev.cv.read.ReadOptions;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One content in every theme: a PDF each, and all first pages in one picture. */
record ThemePreview(World world, Report report, Supplier<ResumeRenderer> renderer, PageOptions page) {

    private static final String OVERVIEW = "themes.png";

    int write(ContentPlace place, ReadOptions wanted, String directory) throws IOException {
        Set<Diagnostic> findings = new LinkedHashSet<>();
        Map<String, Products> made = new LinkedHashMap<>();
        Optional<LocalDate> date = PageOptions.sourceDate(world, report);
        for (String name : Themes.NAMES) {
            Setting theme = new Setting("theme", name, new SourceFile("--theme", name).at(0));
            Diagnostics diagnostics = new Diagnostics();
            Looks looks = Looks.OF_CONTENT.in(theme);
            new Build(place.tree(), place.path(), wanted, date, looks, page.page, page.mostPages(), page.width)
                    .run(List.of(OutputForm.PDF), renderer, diagnostics)
                    .ifPresent(products -> made.put(name, products));
            findings.addAll(diagnostics.all());
        }
        Set<String> read = new TreeSet<>();
        made.values().forEach(products -> read.addAll(products.read()));
        Optional<String> fault = new Targets(world.folder(), place, /* all= */ false)
                .fault(
                        Stream.concat(made.keySet().stream().map(name -> name + ".pdf"), Stream.of(OVERVIEW))
                                .map(file -> Path.of(directory, file).toString())
                                .map(shown -> new Targets.Target(shown, OutputForm.PDF, new byte[0]))
                                .toList(),
                        read,
                        wanted);
        if (fault.isPresent()) {
            return report.usage("nothing is written: " + fault.get());
        }
        List<Diagnostic> all = List.copyOf(findings);
        report.print(all, /* beside= */ false);
        if (report.isStopped(all, "PDF") || !write(made, directory)) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        return made.size() == Themes.NAMES.size() ? ExitCode.DONE : ExitCode.CONTENT_HAS_ERRORS;
    }

    private boolean write(Map<String, Products> made, String directory) {
        String shown = directory;
        try {
            Path folder = world.folder().resolve(directory);
            Files.createDirectories(folder);
            Map<String, byte[]> pdfs = new LinkedHashMap<>();
            for (Map.Entry<String, Products> one : made.entrySet()) {
                shown = Path.of(directory, one.getKey() + ".pdf").toString();
                byte[] pdf = one.getValue().bytes(OutputForm.PDF);
                OutputFile.write(folder.resolve(one.getKey() + ".pdf"), pdf);
                report.say("wrote " + shown + ": " + one.getValue().facts(OutputForm.PDF));
                pdfs.put(one.getKey(), pdf);
            }
            if (!pdfs.isEmpty()) {
                shown = Path.of(directory, OVERVIEW).toString();
                OutputFile.write(folder.resolve(OVERVIEW), ContactSheet.png(pdfs));
                report.say("wrote " + shown);
            }
            return true;
        } catch (IOException e) {
            report.unwritable(shown, e);
            return false;
        }
    }
}
