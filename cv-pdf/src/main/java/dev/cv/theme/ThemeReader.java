package dev.cv.theme;

import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceProblem;
import dev.cv.source.SourceText;
import dev.cv.source.SourceTree;
import dev.cv.values.YamlReader;
import dev.cv.values.YamlValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a theme from its folder: {@code theme.css} and {@code theme.yml}. */
public final class ThemeReader {

    /** The file of a theme that says what it is. */
    public static final String OPTIONS = "theme.yml";

    /** The file of a theme that holds its style sheet. */
    public static final String CSS = "theme.css";

    private final String name;
    private final Diagnostics diagnostics;

    private ThemeReader(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /**
     * The theme in a folder.
     *
     * @param name what it is called
     * @param folder its files
     * @param diagnostics takes what is wrong with it
     * @return the theme; empty where it can't be used
     */
    public static Optional<Theme> read(String name, SourceTree folder, Diagnostics diagnostics) {
        ThemeReader reader = new ThemeReader(name, diagnostics);
        Optional<SourceFile> options = reader.file(folder, OPTIONS);
        Optional<SourceFile> css = reader.file(folder, CSS);
        if (options.isEmpty() || css.isEmpty()) {
            return Optional.empty();
        }
        Theme theme = reader.theme(options.get(), css.get().text());
        for (String variable : CssValues.variables(theme.css())) {
            if (theme.option(variable).isEmpty()) {
                int offset = css.get().text().indexOf("--" + variable);
                diagnostics.report(ThemeProblem.UNKNOWN_VARIABLE, css.get().at(offset), name, variable);
            }
        }
        return Optional.of(theme);
    }

    /** The style sheet in a theme's folder, with its places. */
    public static Optional<SourceFile> styleSheet(String name, SourceTree folder, Diagnostics diagnostics) {
        return new ThemeReader(name, diagnostics).file(folder, CSS);
    }

    private Optional<SourceFile> file(SourceTree folder, String path) {
        try {
            Optional<byte[]> bytes = folder.read(path);
            if (bytes.isEmpty()) {
                diagnostics.report(ThemeProblem.THEME_WITHOUT_FILE, name, path);
            }
            return bytes.flatMap(some -> SourceText.decode(path, folder.display(path), some, diagnostics));
        } catch (IOException e) {
            diagnostics.report(SourceProblem.UNREADABLE, folder.display(path), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Theme theme(SourceFile file, String css) {
        YamlValue.Mapping root = YamlReader.read(file, 0, file.text().length(), diagnostics);
        int format = format(root);
        OptionReader reader = new OptionReader(format == Theme.FORMAT ? SharedOptions.all() : Map.of(), diagnostics);
        Optional<List<SectionKind>> aside = root.values().containsKey("aside")
                ? Optional.of(YamlFields.scalars(root, "aside").stream()
                        .flatMap(kind -> kind(kind).stream())
                        .toList())
                : Optional.empty();
        return new Theme(
                name,
                format,
                YamlFields.text(root, "summary"),
                YamlFields.text(root, "good for"),
                css,
                root.values().get("options") instanceof YamlValue.Mapping options ? reader.options(options) : List.of(),
                aside,
                person(root),
                YamlFields.texts(root, "fonts"),
                List.of());
    }

    /** Those of the first format say none. */
    private int format(YamlValue.Mapping root) {
        YamlValue format = root.values().get("format");
        if (format == null) {
            return Theme.FIRST_FORMAT;
        }
        String number = YamlFields.text(root, "format");
        if (!number.equals(String.valueOf(Theme.FORMAT)) && !number.equals(String.valueOf(Theme.FIRST_FORMAT))) {
            broken(
                    format.position(),
                    "format",
                    number,
                    "write format: " + Theme.FORMAT + "; a newer one wants a newer version of cv");
        }
        return number.equals(String.valueOf(Theme.FIRST_FORMAT)) ? Theme.FIRST_FORMAT : Theme.FORMAT;
    }

    private PersonPlace person(YamlValue.Mapping root) {
        String word = YamlFields.text(root, "person");
        if (word.isEmpty()) {
            return PersonPlace.ASIDE;
        }
        for (PersonPlace place : PersonPlace.values()) {
            if (place.word().equals(word)) {
                return place;
            }
        }
        broken(root.position(), "place of the person", word, "write aside, across or name-across");
        return PersonPlace.ASIDE;
    }

    private Optional<SectionKind> kind(YamlValue.Scalar word) {
        for (SectionKind kind : SectionKind.values()) {
            if (kind.name().equalsIgnoreCase(word.text())) {
                return Optional.of(kind);
            }
        }
        broken(word.position(), "kind of section", word.text(), "write one such as skills or languages");
        return Optional.empty();
    }

    private void broken(Position at, String what, String found, String hint) {
        diagnostics.report(ThemeProblem.BROKEN_THEME, at, what, found, hint);
    }
}
