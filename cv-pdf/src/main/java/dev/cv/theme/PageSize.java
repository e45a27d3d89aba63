package dev.cv.theme;

import java.util.Locale;

/** A size of paper. */
public enum PageSize {
    A4("210mm 297mm"),
    LETTER("8.5in 11in");

    private final String css;

    PageSize(String css) {
        this.css = css;
    }

    /** Width and height, as {@code @page} has them (CSS Paged Media, 3.3). */
    public String css() {
        return css;
    }

    /** The name as a person types it. */
    @Override
    public String toString() {
        return this == A4 ? "A4" : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
