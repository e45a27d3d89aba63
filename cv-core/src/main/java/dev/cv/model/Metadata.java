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
 * @param spelling words that are spelled as they should be, whatever a dictionary says
 */
public record Metadata(
        String title,
        String language,
        Optional<String> subject,
        List<String> keywords,
        Optional<LocalDate> date,
        Map<String, String> properties,
        Origin origin,
        Presentation presentation,
        List<String> spelling) {

    public Metadata {
        keywords = List.copyOf(keywords);
        spelling = List.copyOf(spelling);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties)); // Map.copyOf forgets the order
    }

    /** What a document says that names no word of its own. */
    public Metadata(
            String title,
            String language,
            Optional<String> subject,
            List<String> keywords,
            Optional<LocalDate> date,
            Map<String, String> properties,
            Origin origin,
            Presentation presentation) {
        this(title, language, subject, keywords, date, properties, origin, presentation, List.of());
    }

    /** This with another title. */
    public Metadata withTitle(String title) {
        return new Metadata(title, language, subject, keywords, date, properties, origin, presentation, spelling);
    }

    /** This with words that are spelled as they should be. */
    public Metadata withSpelling(List<String> spelling) {
        return new Metadata(title, language, subject, keywords, date, properties, origin, presentation, spelling);
    }

    Metadata withPresentation(Presentation presentation) {
        return new Metadata(title, language, subject, keywords, date, properties, origin, presentation, spelling);
    }

    Metadata withDefaultDate(Optional<LocalDate> other) {
        Optional<LocalDate> date = this.date.or(() -> other);
        return new Metadata(title, language, subject, keywords, date, properties, origin, presentation, spelling);
    }
}
