package dev.cv.cli.options;

import dev.cv.archive.ArchiveProblem;
import dev.cv.archive.BuildFile;
import dev.cv.archive.BuildKey;
import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.render.Looks;
import dev.cv.source.Diagnostics;
import dev.cv.source.FolderTree;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how it looks; each goes before what the content says. */
public final class LookOptions {

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
    public static final class ThemeNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Themes.NAMES.iterator();
        }
    }

    /**
     * What they ask for; what is not asked for is as it was before.
     *
     * @param folder where paths count from
     * @param recalled the options that lie in the content's folder
     * @param content the files there
     * @param diagnostics takes what is wrong with the style sheet as a file
     */
    public Looks looks(Path folder, BuildFile recalled, SourceTree content, Diagnostics diagnostics)
            throws IOException {
        if (qr != null && !Presentation.isAddress(qr)) {
            throw wrong("a QR code can't lead to " + qr + ": write an address as https://example.com/ada");
        }
        Optional<Setting> before = theme == null ? recalled.one(BuildKey.THEME) : Optional.empty();
        boolean same = theme == null || recalled.text(BuildKey.THEME).equals(Optional.of(theme));
        List<Setting> settings = new ArrayList<>();
        if (same) {
            recalled.all(BuildKey.SET).forEach(one -> settings.add(option(one.value(), one.position(), 0)));
        }
        options.forEach(text -> settings.add(option(text, new SourceFile("--set", text).at(0), 1)));
        return new Looks(
                setting("--theme", theme).or(() -> before),
                theme != null ? ownTheme(folder, theme) : before.flatMap(one -> ownTheme(content, one.value())),
                settings,
                css != null ? sheet(folder, css, diagnostics) : sheet(content, recalled, diagnostics),
                setting("--qr", qr).or(() -> recalled.one(BuildKey.QR)),
                systemFonts || recalled.one(BuildKey.SYSTEM_FONTS).isPresent());
    }

    private static Optional<SourceTree> ownTheme(Path folder, String typed) throws IOException {
        return Themes.NAMES.contains(typed) ? Optional.empty() : folder(folder, typed);
    }

    private static Optional<SourceTree> ownTheme(SourceTree content, String path) {
        return Themes.NAMES.contains(path) ? Optional.empty() : Optional.of(content.below(path));
    }

    private static Optional<SourceFile> sheet(SourceTree content, BuildFile recalled, Diagnostics diagnostics)
            throws IOException {
        Optional<Setting> named = recalled.one(BuildKey.CSS);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        String path = named.get().value();
        Optional<byte[]> bytes = content.read(path);
        if (bytes.isEmpty()) {
            diagnostics.report(ArchiveProblem.BUILD_FILE_MISSING, named.get().position(), path);
        }
        return bytes.flatMap(some -> SourceText.decode(path, content.display(path), some, diagnostics));
    }

    private static Optional<Setting> setting(String option, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> Setting.of(option, text));
    }

    /**
     * A name and a value.
     *
     * @param values how many characters the value stands behind the place for each before it
     */
    private Setting option(String text, Position at, int values) {
        int end = text.indexOf('=');
        if (end < 1) {
            throw wrong("--set takes a name and a value, as in --set accent=#00578a, and not " + text);
        }
        return new Setting(
                text.substring(0, end).strip(),
                text.substring(end + 1),
                at.file().at(at.offset() + values * (end + 1)));
    }

    private static Optional<SourceTree> folder(Path folder, String typed) throws IOException {
        try {
            Path path = folder.resolve(typed);
            return Files.isDirectory(path) ? Optional.of(new FolderTree(path, Path.of(typed))) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // no folder can be called so
        }
    }

    private Optional<SourceFile> sheet(Path folder, String typed, Diagnostics diagnostics) {
        try (InputStream in = Files.newInputStream(folder.resolve(typed))) {
            byte[] bytes = in.readNBytes(SourceText.MAX_BYTES + 1); // a device has no end
            return SourceText.decode(typed, typed, bytes, diagnostics);
        } catch (IOException | InvalidPathException e) {
            throw wrong(typed + " can't be read: name a style sheet, as in --css my.css");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
