package dev.cv.render;

import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import dev.cv.model.Setting;
import dev.cv.pdf.CssCheck;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.source.SourceTree;
import dev.cv.theme.Look;
import dev.cv.theme.Theme;
import dev.cv.theme.Themes;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the looks of a résumé; it goes before what the content wants. (FORMAT.md, "Looks")
 *
 * @param theme the theme; empty for that of the content
 * @param folder the files of that theme, where none of its name comes along
 * @param options values for options of the theme
 * @param css a style sheet that goes on top of the theme's
 * @param qr the address that a QR code leads to
 */
public record Looks(
        Optional<Setting> theme,
        Optional<SourceTree> folder,
        List<Setting> options,
        Optional<SourceFile> css,
        Optional<Setting> qr) {

    /** As the content wants it. */
    public static final Looks OF_CONTENT =
            new Looks(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Looks {
        options = List.copyOf(options);
    }

    /** The same in another theme, one of those that come along. */
    public Looks in(Setting another) {
        return new Looks(Optional.of(another), Optional.empty(), options, css, qr);
    }

    /** The résumé as it is to be shown. */
    public Resume shown(Resume resume) {
        Presentation own = resume.metadata().presentation();
        return qr.isEmpty() ? resume : resume.shown(new Presentation(own.theme(), own.options(), qr));
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
            Look look = withWanted(Look.of(found), wanted, diagnostics).with(options, diagnostics);
            css.ifPresent(sheet -> CssCheck.check(sheet, look, diagnostics));
            return css.map(sheet -> look.withCss(sheet.text())).orElse(look);
        });
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
