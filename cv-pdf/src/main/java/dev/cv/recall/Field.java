package dev.cv.recall;

import dev.cv.source.Position;
import java.util.Locale;

/**
 * Something that the résumé says and a machine should find.
 *
 * @param pictured whether only a picture says it
 * @param entry the number of the entry that says it, from 0; -1 for what the person says
 * @param text as the résumé says it, never blank
 * @param dates of a time, what it says: {@code 2019-05/2023-03}, {@code 2019/present}, {@code 2019/}; else empty
 * @param position where it says so
 */
public record Field(Kind kind, int entry, String text, boolean pictured, String dates, Position position) {

    /** What is looked for. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        LINK,
        LOCATION,
        ORGANIZATION,
        ROLE,
        PERIOD,
        PLACE,
        SKILL;

        /** The word that is printed, and written in JSON. */
        public String label() {
            return this == EMAIL ? "e-mail" : name().toLowerCase(Locale.ROOT);
        }
    }
}
