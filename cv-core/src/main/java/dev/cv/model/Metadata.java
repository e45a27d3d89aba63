package dev.cv.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the document says of itself.
 *
 * @param title the document's title, never empty
 * @param language a BCP 47 tag: {@code en}, {@code de-CH}
 * @param subject what it is about
 * @param keywords what to find it by
 * @param date the document's date, the only date that gets into the PDF's metadata
 * @param properties what else is said of it, such as JSON Resume's {@code canonical} and {@code version}
 * @param origin what it was made from
 * @param presentation how it wants to be shown
 */
public record Metadata(
        String title,
        String language,
        Optional<String> subject,
        List<String> keywords,
        Optional<LocalDate> date,
        Map<String, String> properties,
        Origin origin,
        Presentation presentation) {

    public Metadata {
        keywords = List.copyOf(keywords);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties)); // Map.copyOf forgets the order
    }

    Metadata shown(Presentation otherwise) {
        return new Metadata(title, language, subject, keywords, date, properties, origin, otherwise);
    }

    Metadata dated(Optional<LocalDate> otherwise) {
        return new Metadata(
                title, language, subject, keywords, date.or(() -> otherwise), properties, origin, presentation);
    }
}
