package dev.cv.style;

import dev.cv.audit.Rule;
import dev.cv.source.Problem;
import java.util.List;

/** The rules on wording: what should be written alike is, and words are spelled as a dictionary has them. */
public final class Style {

    private Style() {}

    /**
     * All of them.
     *
     * @param dictionaries where words are looked up; one is asked for only where a text is in its language
     */
    public static List<Rule> rules(Dictionaries dictionaries) {
        return List.of(
                new MixedDates(),
                new MixedDashes(),
                new HyphenForDash(),
                new MixedFullStops(),
                new MixedTense(),
                new MixedPerson(),
                new DoubledWords(),
                new DoubledSpaces(),
                new UnclosedEmphasis(),
                new LineRule(),
                new Misspellings(dictionaries));
    }

    /** What these rules may report. */
    public static List<Problem> problems() {
        return List.of(StyleProblem.values());
    }
}
