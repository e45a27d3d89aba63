package dev.cv.theme;

import java.util.List;
import java.util.Optional;

/**
 * Something about a theme that a person may choose; its CSS takes the choice as {@code var(--name)}, or as a class of the body.
 *
 * @param type what kind of value it takes
 * @param standard the value where nobody chose; it may follow other options, as {@code calc(var(--margin) * 0.9)}
 * @param least the least of a length or number
 * @param most the greatest of a length or number
 * @param choices the words of a choice, or what the places of a text may be called; without any, a text has no places
 * @param tightest how far {@code --fit} may go; empty where it leaves the option alone
 * @param briefest the choice that {@code --fit} takes before it sets text smaller; empty where it leaves the option alone
 * @param doc what it does, in a line
 */
public record ThemeOption(
        String name,
        Type type,
        String standard,
        Optional<Measure> least,
        Optional<Measure> most,
        List<String> choices,
        Optional<Measure> tightest,
        Optional<String> briefest,
        String doc) {

    /** The kinds of values. */
    public enum Type {
        /** {@code #rrggbb}. */
        COLOUR,
        /** A number with {@code pt} or {@code mm}. */
        LENGTH,
        /** A number. */
        NUMBER,
        /** One of some words; the body gets the class {@code name-word}. */
        CHOICE,
        /** {@code true} or {@code false}; where true, the body gets the class {@code name}. */
        FLAG,
        /** The family of a font. */
        FONT,
        /** A line of text, perhaps with places as {@link TextTemplate} has them; no CSS takes it. */
        TEXT
    }

    public ThemeOption {
        choices = List.copyOf(choices);
    }

    /** This option with another value where nobody chose. */
    ThemeOption with(String standard) {
        return new ThemeOption(name, type, standard, least, most, choices, tightest, briefest, doc);
    }
}
