package dev.cv.theme;

import java.util.Locale;

/** Where the person stands in a theme that puts sections aside. */
public enum PersonPlace {
    /** At the head of the aside. */
    ASIDE,
    /** Across the top, before both columns. */
    ACROSS,
    /** The name with the label and a photo before both columns, the contacts at the head of the aside. */
    NAME_ACROSS;

    /** As theme.yml says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
