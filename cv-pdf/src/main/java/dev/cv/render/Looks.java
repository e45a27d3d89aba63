package dev.cv.render;

import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import dev.cv.model.Setting;
import dev.cv.pdf.css.CssCheck;
import dev.cv.pdf.css.RetiredClasses;
import dev.cv.pdf.fonts.ContentFonts;
import dev.cv.pdf.fonts.SystemFonts;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.theme.FontFamilies;
import dev.cv.theme.Look;
import dev.cv.theme.PageSize;
import dev.cv.theme.Theme;
import dev.cv.theme.ThemeOption;
import dev.cv.theme.ThemeProblem;
import dev.cv.theme.Themes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is asked of the looks of a résumé; it goes before what the content wants. (FORMAT.md, "Looks")
 *
 * @param theme the theme; empty for that of the content
 * @param folder the files of that theme, where none of its name comes along
 * @param options values for options of the theme
 * @param css a style sheet that goes on top of the theme's
 * @param qr the address that a QR code leads to
 * @param systemFonts whether fonts of the machine may be used, where a name is neither ours nor the content's
 */
public record Looks(
        Optional<Setting> theme,
        Optional<SourceTree> folder,
        List<Setting> options,
        Optional<SourceFile> css,
        Optional<Setting> qr,
        boolean systemFonts) {

    private static final Pattern FAMILIES = Pattern.compile("font-family\\s*:([^;}]*)");
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|'[^']*'|[^,]+");

    /** As the content wants it. */
    public static final Looks OF_CONTENT = new Looks(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            /* systemFonts= */ false);

    public Looks {
        options = List.copyOf(options);
    }

    /** In another theme, one of those that come along. */
    public Looks in(Setting another) {
        return new Looks(Optional.of(another), Optional.empty(), options, css, qr, systemFonts);
    }

    /** With the files of the theme from there. */
    public Looks in(Optional<? extends SourceTree> files) {
        return new Looks(theme, files.map(tree -> tree), options, css, qr, systemFonts);
    }

    /** Without the QR code that is asked for. */
    public Looks withoutCode() {
        return new Looks(theme, folder, options, css, Optional.empty(), systemFonts);
    }

    /** What a theme is called that is named so: the last part of a path. */
    public static String nameOf(Setting theme) {
        return ThemeFinder.name(theme);
    }

    /** The résumé with the QR code that is asked for. */
    public Resume applyTo(Resume resume) {
        Presentation own = resume.metadata().presentation();
        return qr.isEmpty() ? resume : resume.withPresentation(own.withQr(qr));
    }

    /**
     * The look of a résumé.
     *
     * @param content the files that it was read from, as a theme may be among them
     * @param diagnostics takes what can't be had: themes, options, values
     * @return the look; empty where there is no such theme
     */
    public Optional<Look> of(Resume resume, SourceTree content, Diagnostics diagnostics) {
        Presentation wanted = resume.metadata().presentation();
        ThemeFinder finder = new ThemeFinder(diagnostics);
        Optional<Theme> chosen = theme.isPresent()
                ? finder.find(theme.get(), folder)
                : wanted.theme().isPresent()
                        ? finder.find(wanted.theme().get(), content)
                        : Themes.named(Themes.STANDARD);
        return chosen.map(found -> {
            Look plain = withFonts(Look.of(found), wanted, content, diagnostics);
            Look look = withWanted(plain, wanted, diagnostics).with(options, diagnostics);
            tellMissingFonts(look, diagnostics);
            css.ifPresent(sheet -> {
                CssCheck.check(sheet, look, diagnostics);
                RetiredClasses.check(sheet, look, diagnostics);
            });
            return css.map(sheet -> look.withCss(sheet.text())).orElse(look);
        });
    }

    /** The look with the fonts that lie with the content, and with those of the machine where they are asked for. */
    private Look withFonts(Look look, Presentation wanted, SourceTree content, Diagnostics diagnostics) {
        Look own = look.withFonts(ContentFonts.read(content, ContentFonts.FOLDER, diagnostics));
        if (!systemFonts) {
            return own;
        }
        Set<String> families = new TreeSet<>(look.theme().families());
        Stream.concat(wanted.options().stream(), options.stream())
                .filter(setting -> look.theme().option(setting.name()).stream()
                        .anyMatch(option -> option.type() == ThemeOption.Type.FONT))
                .forEach(setting -> families.add(setting.value().strip()));
        String sheets = look.css(PageSize.A4) + css.map(SourceFile::text).orElse("");
        FAMILIES.matcher(sheets)
                .results()
                .forEach(found -> NAME.matcher(found.group(1))
                        .results()
                        .forEach(name -> families.add(
                                name.group().replaceAll("[\"']", "").strip())));
        FontFamilies.withPackaged(own.fonts()).forEach(face -> families.remove(face.family()));
        families.removeIf(String::isEmpty);
        return families.isEmpty() ? own : own.withFonts(SystemFonts.faces(families, diagnostics));
    }

    private static void tellMissingFonts(Look look, Diagnostics diagnostics) {
        Set<String> families = new LinkedHashSet<>(look.theme().families());
        FontFamilies.withPackaged(look.fonts()).forEach(face -> families.remove(face.family()));
        families.forEach(family ->
                diagnostics.report(ThemeProblem.FONT_NOT_THERE, look.theme().name(), family));
    }

    /** What the content wants of another theme is taken as far as this one can do it. */
    private Look withWanted(Look look, Presentation wanted, Diagnostics diagnostics) {
        String meant = wanted.theme().map(Setting::value).orElse(Themes.STANDARD);
        if (theme.isEmpty() || theme.get().value().equals(meant)) {
            return look.with(wanted.options(), diagnostics);
        }
        return look.with(wanted.options(), new Diagnostics());
    }
}
