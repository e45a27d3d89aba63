package dev.cv.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the document says of itself.
 *
 * @param title the document's title, never empty
 * @param language a BCP 47 tag: {@code en}, {@code de-CH}
 * @param subject what it is about
 * @param keywords what to find it by
 * @param date the document's date, the only date that gets into the PDF's metadata
 */
public record Metadata(
        String title, String language, Optional<String> subject, List<String> keywords, Optional<LocalDate> date) {

    public Metadata {
        keywords = List.copyOf(keywords);
    }

    Metadata dated(Optional<LocalDate> otherwise) {
        return new Metadata(title, language, subject, keywords, date.or(() -> otherwise));
    }
}
