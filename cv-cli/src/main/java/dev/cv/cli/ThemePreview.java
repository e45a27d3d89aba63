package dev.cv.cli;

import dev.cv.cli.build.Build;
import dev.cv.cli.build.BuildRequest;
import dev.cv.cli.build.Built;
import dev.cv.cli.build.OutputForms;
import dev.cv.cli.build.Products;
import dev.cv.cli.build.Targets;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.Report;
import dev.cv.model.Setting;
import dev.cv.render.Looks;
import dev.cv.render.ResumeRenderer;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Path;
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
record ThemePreview(Report report, Supplier<ResumeRenderer> renderer) {

    private static final String OVERVIEW = "themes.png";

    int write(BuildRequest request, String directory) throws IOException {
        Set<Diagnostic> findings = new LinkedHashSet<>();
        Set<String> read = new TreeSet<>();
        Map<String, Products> made = new LinkedHashMap<>();
        for (String name : Themes.NAMES) {
            Setting theme = new Setting("theme", name, new SourceFile("--theme", name).at(0));
            BuildRequest one = request.looking(Looks.OF_CONTENT.in(theme));
            Built built = Build.run(one, renderer, what -> {}, new Diagnostics());
            built.products().ifPresent(products -> made.put(name, products));
            findings.addAll(built.findings());
            read.addAll(built.inputs().read());
        }
        Optional<String> fault = new Targets(
                        report.world().folder(), request.place(), /* all= */ false, /* force= */ true)
                .fault(
                        Stream.concat(made.keySet().stream().map(name -> name + ".pdf"), Stream.of(OVERVIEW))
                                .map(file -> Path.of(directory, file).toString())
                                .map(shown -> new Targets.Target(shown, OutputForms.PDF, ""))
                                .toList(),
                        read,
                        request.reading());
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

    private boolean write(Map<String, Products> made, String directory) throws IOException {
        Map<String, byte[]> pdfs = new LinkedHashMap<>();
        for (Map.Entry<String, Products> one : made.entrySet()) {
            byte[] pdf = one.getValue().bytes(OutputForms.PDF);
            pdfs.put(one.getKey(), pdf);
            String facts = ": " + one.getValue().facts(OutputForms.PDF);
            if (!write(Path.of(directory, one.getKey() + ".pdf").toString(), pdf, facts)) {
                return false;
            }
        }
        return pdfs.isEmpty() || write(Path.of(directory, OVERVIEW).toString(), ContactSheet.png(pdfs), "");
    }

    private boolean write(String shown, byte[] bytes, String facts) {
        boolean written = report.write(shown, bytes);
        if (written) {
            report.say("wrote " + shown + facts);
        }
        return written;
    }
}
