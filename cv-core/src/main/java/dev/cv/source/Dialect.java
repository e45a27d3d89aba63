package dev.cv.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A dialect of Markdown. */
public enum Dialect {
    /** As Jekyll reads it where its configuration says nothing else. */
    KRAMDOWN,
    /** As its specification has it, and nothing else. */
    COMMONMARK,
    /** CommonMark with what GitHub adds: tables, boxes to tick, text struck out, bare addresses, notes. */
    GFM;

    /** All by name, for hints. */
    public static final String NAMES = "kramdown, commonmark or gfm";

    /** What else people and sites call them. */
    private static final Map<String, Dialect> OTHER_NAMES = Map.of("commonmarkghpages", GFM, "github", GFM);

    /** The dialect that a name stands for, in letters of any case; empty where it stands for none. */
    public static Optional<Dialect> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Dialect dialect : values()) {
            if (dialect.toString().equals(wanted)) {
                return Optional.of(dialect);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(wanted));
    }

    /** Its name in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
