package dev.cv.html;

import dev.cv.theme.Look;
import java.util.Locale;

/** How the parts of an entry's head stand to each other: the option {@code entry-head} of themes. */
enum HeadArrangement {
    /** As the source has them: logo beside the text on the organization, then the role, then place and time. */
    AS_ENTRY,
    /** Organization and role at the left, place and time at the right of two lines. */
    FOUR_CORNER,
    /** Role, organization and place on a line that ends with the time. */
    ONE_LINE,
    /** One below the other. */
    STACKED,
    /** The time in a column of its own, before the rest. */
    DATE_COLUMN;

    /** The name of the option. */
    static final String OPTION = "entry-head";

    /** That of the theme; themes that have no such option were made for heads as the source has them. */
    static HeadArrangement of(Look look) {
        return look.value(OPTION)
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .orElse(AS_ENTRY);
    }
}
