package dev.cv.theme;

import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * How a résumé looks.
 *
 * @param name what it is called
 * @param summary what it looks like, in a line
 * @param goodFor what it is good for, in a line
 * @param css its style sheet, with {@code var(--option)} where options go
 * @param options what one may choose
 * @param aside the sections that go beside the others, with the person before them; empty where nothing goes aside
 * @param families the font families that it wants
 * @param fonts fonts that it brings along
 */
public record Theme(
        String name,
        String summary,
        String goodFor,
        String css,
        List<ThemeOption> options,
        Optional<List<SectionKind>> aside,
        List<String> families,
        List<FontFace> fonts) {

    public Theme {
        options = List.copyOf(options);
        aside = aside.map(List::copyOf);
        families = List.copyOf(families);
        fonts = List.copyOf(fonts);
    }

    /** With fonts of its own. */
    public Theme withFonts(List<FontFace> own) {
        return new Theme(name, summary, goodFor, css, options, aside, families, own);
    }

    /** The option of a name. */
    public Optional<ThemeOption> option(String option) {
        return options.stream().filter(one -> one.name().equals(option)).findFirst();
    }

    /** With other sections aside. */
    Theme withAside(List<SectionKind> kinds) {
        return new Theme(name, summary, goodFor, css, options, Optional.of(kinds), families, fonts);
    }
}
