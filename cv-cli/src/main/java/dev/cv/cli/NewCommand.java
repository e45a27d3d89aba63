package dev.cv.cli;

import dev.cv.cli.files.NewFolder;
import dev.cv.cli.files.NewSource;
import dev.cv.cli.options.ExitCode;
import dev.cv.cli.options.FormatWords;
import dev.cv.cli.options.ReportOptions;
import dev.cv.cli.world.World;
import dev.cv.model.LanguageTag;
import dev.cv.read.InputFormat;
import dev.cv.read.InputFormats;
import dev.cv.source.Diagnostic;
import dev.cv.source.Diagnostics;
import dev.cv.starter.Starter;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cv new me}: a content folder to begin with, of placeholders or of a résumé in another form. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Begins a résumé: a folder that can be rendered at once, with comments that say how to go on."
                + " Files that are there already stay as they are.",
        footer = {
            "",
            "Examples:",
            "  cv new me                                 a folder with a résumé of placeholders",
            "  cv new me --name \"Ada Lovelace\" --lang de --theme classic",
            "  cv new me --from resume.json              with what stands in JSON Resume",
            "  cv new me --from linkedin.zip --lang fr   with LinkedIn's export of your data",
            "  cv new me --from old.md                   with a résumé that is one Markdown file",
            "  cv new me --from old.pdf                  with the source of a PDF that cv made",
            "",
            "Exit codes: 0 done, 1 nothing is written, 2 usage, 3 a bug in cv."
        })
final class NewCommand extends CliCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder; made where it is missing. A point is the one you are in.")
    private @Nullable String directory;

    @Option(names = "--name", paramLabel = "NAME", description = "Whose résumé it is.")
    private @Nullable String name;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description =
                    "The language of headings, dates and comments: en, de, fr, es, pt, it, nl, pl or sv (default: en).")
    private @Nullable String language;

    @Option(names = "--theme", paramLabel = "NAME", description = "The theme, one of those that cv themes lists.")
    private @Nullable String theme;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "What to begin with: a folder, ${bundle:" + FormatWords.BEGINNINGS + "}.")
    private @Nullable String from;

    @Mixin
    ReportOptions.Verbose reporting;

    NewCommand(World world) {
        super(world);
    }

    @Override
    public Integer call() throws IOException {
        Path path = path(target());
        check();
        Optional<Map<String, byte[]>> files = from == null ? Optional.of(starter()) : imported(from);
        if (files.isEmpty()) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        NewFolder folder = new NewFolder(path, target(), files.get());
        Optional<String> fault = folder.fault();
        List<String> taken = fault.isPresent() ? List.of() : folder.taken(); // what is no name can't be looked for
        if (fault.isPresent() || !taken.isEmpty()) {
            throw wrong("nothing is written: "
                    + fault.orElseGet(() -> target() + " holds " + few(taken) + " already; name another folder"));
        }
        try {
            folder.write();
        } catch (IOException e) {
            return report().unwritable(target(), e);
        }
        report().say("wrote " + few(files.get().keySet().stream().toList()) + " to " + target());
        sayNext();
        return ExitCode.DONE;
    }

    private String target() {
        if (directory == null || directory.isBlank()) {
            throw wrong("name the folder to begin, as in cv new me");
        }
        return directory;
    }

    private Path path(String typed) {
        try {
            Path path = world.folder().resolve(typed).normalize();
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw wrong(typed + " is a file: name a folder");
            }
            return path;
        } catch (InvalidPathException e) {
            throw wrong(typed + " is no path in this locale: set LC_ALL=C.UTF-8, or use plain letters");
        }
    }

    private void check() {
        if (name != null && name.isBlank()) {
            throw wrong("--name takes a name, as in --name \"Ada Lovelace\"");
        }
        if (from != null && from.isBlank()) {
            throw wrong("--from takes a file, as in --from resume.json");
        }
        if (theme != null && !Themes.NAMES.contains(theme)) {
            throw wrong("there is no theme " + theme + ": the themes are " + String.join(", ", Themes.NAMES));
        }
        if (language != null && !LanguageTag.isWellFormed(language)) {
            throw wrong(language + " is no language: write a tag, as in --lang de");
        }
    }

    private Optional<String> name() {
        return Optional.ofNullable(name).map(words -> words.strip().replaceAll("[\\s\\p{Cntrl}]+", " "));
    }

    private Map<String, byte[]> starter() {
        String tag = language == null ? "en" : language;
        Starter starter = Starter.in(tag)
                .orElseThrow(() -> wrong("there is no folder to begin with in " + tag + ": the languages are "
                        + String.join(", ", Starter.LANGUAGES)));
        return starter.files(name(), Optional.ofNullable(theme));
    }

    private Optional<Map<String, byte[]>> imported(String typed) throws IOException {
        Path file = source(typed);
        NewSource source =
                new NewSource(file, typed, name(), Optional.ofNullable(language), Optional.ofNullable(theme));
        InputFormat format = source.format()
                .orElseThrow(() -> wrong("a folder can't begin with " + typed + ": it can with "
                        + InputFormats.words(NewSource.FORMATS)));
        if (format == NewSource.PDF && (name != null || language != null || theme != null)) {
            throw wrong("the source of a PDF is restored as it was: change name, language and theme in the folder");
        }
        if (format == InputFormats.JSON_RESUME && language != null) {
            throw wrong("--lang can't go with JSON Resume, which says its language in meta.language");
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<Map<String, byte[]>> files = source.files(format, diagnostics);
        List<Diagnostic> findings = diagnostics.all();
        report().print(findings, false);
        if (files.isEmpty()) {
            report().say("nothing is written");
            return files;
        }
        return report().isStopped(findings, "folder") ? Optional.empty() : files;
    }

    private Path source(String typed) {
        try {
            Path file = world.folder().resolve(typed);
            if (Files.exists(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw wrong(typed + " is no path in this locale: set LC_ALL=C.UTF-8, or use plain letters");
        }
        throw wrong(typed + " can't be found: name the file to begin with");
    }

    private static String few(List<String> paths) {
        int rest = paths.size() - 3;
        return rest > 1
                ? String.join(", ", paths.subList(0, 3)) + " and " + rest + " more files"
                : String.join(", ", paths);
    }

    /** The way from here. */
    private void sayNext() throws IOException {
        Path folder = path(target());
        boolean here = Files.isSameFile(folder, world.folder());
        String quoted = target().matches("[\\w./-]+") ? target() : "'" + target().replace("'", "'\\''") + "'";
        String content = Files.exists(folder.resolve("content")) ? " ." : "";
        report().say("next: " + (here ? "" : "cd " + quoted + ", ") + "write your own words into the files, then");
        report().say("  cv check --fix" + content + "        finds slips, and mends them");
        report().say("  cv --pdf me.pdf" + content + "       makes the PDF");
    }
}
