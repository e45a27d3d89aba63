package dev.cv.render;

import dev.cv.model.Setting;
import dev.cv.pdf.css.CssCheck;
import dev.cv.pdf.css.RetiredClasses;
import dev.cv.pdf.fonts.ContentFonts;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourcePath;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceTree;
import dev.cv.source.Spelling;
import dev.cv.theme.Look;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeProblem;
import dev.cv.theme.ThemeReader;
import dev.cv.theme.Themes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds themes by name, else in a folder. */
record ThemeFinder(Diagnostics diagnostics) {

    /** A theme that comes along, else the one in a folder. */
    Optional<Theme> find(Setting theme, Optional<SourceTree> folder) {
        Optional<Theme> known = Themes.named(theme.value());
        if (known.isEmpty() && folder.isEmpty()) {
            tellUnknown(theme);
        }
        return known.or(() -> folder.flatMap(files -> own(name(theme), files)));
    }

    private Optional<Theme> own(String name, SourceTree files) {
        Optional<Theme> theme = ThemeReader.read(name, files, diagnostics);
        theme.ifPresent(found -> ThemeReader.styleSheet(name, files, diagnostics)
                .ifPresent(css -> {
                    CssCheck.check(css, Look.of(found), diagnostics);
                    RetiredClasses.checkTheme(css, Look.of(found), diagnostics);
                }));
        return theme.map(found -> found.withFonts(ContentFonts.read(files, ContentFonts.FOLDER, diagnostics)));
    }

    /** A theme that comes along, else the one in a folder of the content: beside the file that names it, or from the root. */
    Optional<Theme> find(Setting theme, SourceTree content) {
        String from = theme.position().file().path();
        return find(
                theme,
                SourcePath.resolve(from, theme.value())
                        .filter(path -> isTheme(content, path))
                        .or(() -> SourcePath.resolve("", theme.value()).filter(path -> isTheme(content, path)))
                        .map(content::below));
    }

    private boolean isTheme(SourceTree content, String path) {
        try {
            for (String file : List.of(ThemeReader.OPTIONS, ThemeReader.CSS)) {
                if (content.read(path + "/" + file).isPresent()) {
                    return true; // what else it lacks is told when it is read
                }
            }
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, content.display(path), String.valueOf(e.getMessage()));
        }
        return false;
    }

    private void tellUnknown(Setting theme) {
        String meant = Spelling.nearest(theme.value(), Themes.NAMES)
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        diagnostics.report(
                ThemeProblem.UNKNOWN_THEME,
                theme.position(),
                theme.value(),
                meant + "the themes are " + String.join(", ", Themes.NAMES) + ", and any folder with a "
                        + ThemeReader.OPTIONS + " and a " + ThemeReader.CSS);
    }

    /** The last part of a path. */
    static String name(Setting theme) {
        String path = theme.value().replace('\\', '/').replaceFirst("/+$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() || name.startsWith(".") ? "own" : name;
    }
}
