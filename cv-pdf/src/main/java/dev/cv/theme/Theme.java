package dev.cv.theme;

import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * How a résumé looks.
 *
 * @param name what it is called
 * @param format how its {@code theme.yml} is to be read: {@link #FORMAT}, which may take shared options, or the first
 * @param summary what it looks like, in a line
 * @param goodFor what it is good for, in a line
 * @param css its style sheet, with {@code var(--option)} where options go
 * @param options what one may choose
 * @param aside the sections that go beside the others, with the person before them; empty where nothing goes aside
 * @param person where the person stands, if sections go aside
 * @param families the font families that it wants
 * @param fonts fonts that it brings along
 */
public record Theme(
        String name,
        int format,
        String summary,
        String goodFor,
        String css,
        List<ThemeOption> options,
        Optional<List<SectionKind>> aside,
        PersonPlace person,
        List<String> families,
        List<FontFace> fonts) {

    /** The format that is written now. */
    public static final int FORMAT = 2;

    /** The format of a theme that says none: all of its options are its own. */
    public static final int FIRST_FORMAT = 1;

    public Theme {
        options = List.copyOf(options);
        aside = aside.map(List::copyOf);
        families = List.copyOf(families);
        fonts = List.copyOf(fonts);
    }

    /** With fonts of its own. */
    public Theme withFonts(List<FontFace> own) {
        return new Theme(name, format, summary, goodFor, css, options, aside, person, families, own);
    }

    /** The option of a name. */
    public Optional<ThemeOption> option(String option) {
        return options.stream().filter(one -> one.name().equals(option)).findFirst();
    }

    /** With other sections aside. */
    Theme withAside(List<SectionKind> kinds) {
        return new Theme(name, format, summary, goodFor, css, options, Optional.of(kinds), person, families, fonts);
    }
}
