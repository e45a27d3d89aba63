package dev.cv.cli;

import dev.cv.cli.Main.World;
import dev.cv.pdf.PdfRenderer;
import dev.cv.pdf.RenderedPdf;
import dev.cv.read.ContentPlace;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv --pdf out.pdf [CONTENT]}. */
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
            "",
            "Exit codes: 0 done, 1 the content has errors (or, with --strict, warnings), 2 usage, 3 a bug in cv."
        })
final class RenderCommand implements Callable<Integer> {

    private final World world;
    private final Theme theme;
    private final Supplier<PdfRenderer> renderer;
    private final long startedAt = System.nanoTime();

    @Option(names = "--pdf", paramLabel = "FILE", description = "The PDF to write; - is standard output.")
    private @Nullable String pdf;

    @Option(
            names = "--page",
            paramLabel = "SIZE",
            defaultValue = "A4",
            description = "The paper: A4 or Letter (default: ${DEFAULT-VALUE}).")
    private PageSize page = PageSize.A4;

    @Option(names = "--strict", description = "Take warnings for errors: write no PDF where there are any.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "human",
            description = "How to print what is wrong: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private DiagnosticFormat format = DiagnosticFormat.HUMAN;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but the PDF.")
    private boolean quiet;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CONTENT",
            description = "A content folder, a manifest in it, or a Markdown file (default: content).")
    private @Nullable String content;

    private RenderCommand(World world, Theme theme, Supplier<PdfRenderer> renderer) {
        this.world = world;
        this.theme = theme;
        this.renderer = renderer;
    }

    static int run(World world, String... arguments) {
        Theme theme = Themes.modern();
        boolean renders = String.join(" ", arguments).contains("--pdf");
        RenderCommand command =
                new RenderCommand(world, theme, renders ? new HeadStart(theme.fonts()) : PdfRenderer::new);
        PrintWriter err = new PrintWriter(world.err(), true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(world.out(), true, StandardCharsets.UTF_8);
        return new CommandLine(command)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .registerConverter(PageSize.class, new WordConverter<>(PageSize.class))
                .registerConverter(DiagnosticFormat.class, new WordConverter<>(DiagnosticFormat.class))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((exception, given) -> command.usage(exception.getMessage()))
                .setExecutionExceptionHandler((exception, line, parsed) -> command.bug(exception))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (pdf == null || pdf.isEmpty()) {
            return usage("nothing to do: name the file to write, as in cv --pdf out.pdf");
        }
        Path typed;
        try {
            typed = Path.of(content == null ? "content" : content);
        } catch (InvalidPathException e) {
            return usage(content + " is no path in this locale: set LC_ALL=C.UTF-8, or use plain letters");
        }
        Path source = world.folder().resolve(typed).toAbsolutePath();
        if (!Files.exists(source)) {
            return usage(
                    content == null
                            ? "there is no folder content here: make one, or name yours, as in cv --pdf " + pdf
                                    + " FOLDER"
                            : content + " can't be found: name a content folder or a Markdown file");
        }
        if (Files.isRegularFile(source) && !SourcePath.isMarkdown(source.toString())) {
            return usage(content + " is no Markdown file: its name should end in .md");
        }
        return build(source, typed, pdf);
    }

    private int build(Path source, Path typed, String target) throws IOException {
        ContentPlace place = ContentPlace.of(source, typed);
        Diagnostics diagnostics = new Diagnostics();
        Optional<RenderedPdf> result =
                new Build(place.tree(), place.path(), theme, page, sourceDate()).run(diagnostics, renderer);
        List<Diagnostic> findings = diagnostics.all();
        try {
            print(findings, target);
        } catch (IOException e) {
            return unwritable("standard output", e);
        }
        if (result.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (strict && !findings.isEmpty()) {
            String why = findings.size() == 1 ? "a warning is an error" : findings.size() + " warnings are errors";
            say("no PDF is written: with --strict " + why);
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        return write(result.get(), target);
    }

    private int write(RenderedPdf result, String target) {
        try {
            if (target.equals("-")) {
                world.out().write(result.bytes());
                world.out().flush();
                return ExitCode.DONE;
            }
            OutputFile.write(world.folder().resolve(target), result.bytes());
        } catch (IOException e) {
            return unwritable(target.equals("-") ? "standard output" : target, e);
        }
        long millis = (System.nanoTime() - startedAt) / 1_000_000;
        int pages = result.pages();
        say("wrote %s: %d %s, %d KB, %d ms"
                .formatted(target, pages, pages == 1 ? "page" : "pages", (result.bytes().length + 512) / 1024, millis));
        return ExitCode.DONE;
    }

    /** Reproducible builds set this; see reproducible-builds.org/specs/source-date-epoch. */
    private Optional<LocalDate> sourceDate() {
        String epoch = world.environment().get("SOURCE_DATE_EPOCH");
        if (epoch == null || epoch.isBlank()) {
            return Optional.empty();
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException e) {
            say("SOURCE_DATE_EPOCH is no number of seconds and is left out of account: " + epoch);
            return Optional.empty();
        }
    }

    /** What is for programs is this run's output, unless that is the PDF; what is for people goes beside it. */
    private void print(List<Diagnostic> findings, String target) throws IOException {
        if (!quiet) {
            boolean beside = format == DiagnosticFormat.HUMAN || target.equals("-");
            boolean colour = world.terminal() && !world.environment().containsKey("NO_COLOR");
            new DiagnosticPrinter(format, colour).print(findings, beside ? world.err() : world.out());
        }
    }

    private int unwritable(String where, IOException e) {
        say(where + " can't be written: " + OutputFile.reason(e));
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    private void say(String line) {
        if (!quiet) {
            world.err().println("cv: " + line);
        }
    }

    private int usage(@Nullable String message) {
        say(message + "; see cv --help");
        return ExitCode.USAGE;
    }

    private int bug(Exception exception) {
        say("a bug in cv, please report it with what follows:");
        if (!quiet) {
            exception.printStackTrace(world.err());
        }
        return ExitCode.BUG;
    }
}
