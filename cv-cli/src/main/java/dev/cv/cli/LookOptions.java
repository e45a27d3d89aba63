package dev.cv.cli;

import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.render.Looks;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how it looks; each goes before what the content says. */
final class LookOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--theme",
            paramLabel = "NAME|DIR",
            completionCandidates = ThemeNames.class,
            description = "The theme: one that cv themes lists, or the folder of your own (default: modern).")
    private @Nullable String theme;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "An option of the theme, as in accent=#00578a; may be given several times.")
    private List<String> options = List.of();

    @Option(names = "--css", paramLabel = "FILE", description = "A style sheet that goes on top of the theme's.")
    private @Nullable String css;

    @Option(names = "--qr", paramLabel = "URL", description = "Set a QR code that leads there.")
    private @Nullable String qr;

    @Option(
            names = "--system-fonts",
            description = "Take fonts of this machine, too: the PDF may then be another elsewhere.")
    private boolean systemFonts;

    /** What a shell may complete a theme's name to. */
    static final class ThemeNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Themes.NAMES.iterator();
        }
    }

    /**
     * What they ask for.
     *
     * @param folder where paths count from
     * @param diagnostics takes what is wrong with the style sheet as a file
     */
    Looks looks(Path folder, Diagnostics diagnostics) throws IOException {
        if (qr != null && !Presentation.isAddress(qr)) {
            throw wrong("a QR code can't lead to " + qr + ": write an address as https://example.com/ada");
        }
        return new Looks(
                setting("--theme", theme),
                theme == null || Themes.NAMES.contains(theme) ? Optional.empty() : folder(folder, theme),
                options.stream().map(this::option).toList(),
                css == null ? Optional.empty() : sheet(folder, css, diagnostics),
                setting("--qr", qr),
                systemFonts);
    }

    private static Optional<Setting> setting(String option, @Nullable String value) {
        return value == null
                ? Optional.empty()
                : Optional.of(new Setting(option, value, new SourceFile(option, value).at(0)));
    }

    private Setting option(String text) {
        int end = text.indexOf('=');
        if (end < 1) {
            throw wrong("--set takes a name and a value, as in --set accent=#00578a, and not " + text);
        }
        return new Setting(
                text.substring(0, end).strip(), text.substring(end + 1), new SourceFile("--set", text).at(end + 1));
    }

    private static Optional<SourceTree> folder(Path folder, String typed) throws IOException {
        try {
            Path path = folder.resolve(typed).toAbsolutePath();
            return Files.isDirectory(path) ? Optional.of(new FolderTree(path, Path.of(typed))) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder can be called so
        }
    }

    private Optional<SourceFile> sheet(Path folder, String typed, Diagnostics diagnostics) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(typed));
            return SourceText.decode(typed, typed, bytes, diagnostics);
        } catch (IOException | InvalidPathException e) {
            throw wrong(typed + " can't be read: name a style sheet, as in --css my.css");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
