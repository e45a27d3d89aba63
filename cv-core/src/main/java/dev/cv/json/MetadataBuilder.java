package dev.cv.json;

import dev.cv.model.LanguageTag;
import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Presentation;
import dev.cv.values.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a document says of itself: {@code $schema}, {@code meta} and, in it, what cv itself put there. */
final class MetadataBuilder {

    static final String SCHEMA = "$schema";

    /** The property that holds where blanks stood. */
    static final String BLANKS = "blanks";

    private MetadataBuilder() {}

    static Metadata build(Blanks.Pruned pruned, Extras own, String slug, Origin origin) {
        Fields extras = own.fields();
        Fields root = new Fields(pruned.document());
        Fields meta = root.object("meta").orElse(new Fields(Json.mapping(Map.of())));
        Map<String, String> properties = new LinkedHashMap<>();
        root.text(SCHEMA).ifPresent(address -> properties.put(SCHEMA, address.text()));
        meta.mapping().values().forEach((key, value) -> {
            if (value instanceof YamlValue.Scalar scalar) {
                properties.put(key, scalar.text());
            }
        });
        if (!pruned.pointers().isEmpty()) {
            properties.put(BLANKS, pruned.pointers());
        }
        String name = root.object("basics")
                .flatMap(basics -> basics.text("name"))
                .map(text -> text.text().replace('\n', ' '))
                .orElse(slug.isBlank() ? "Résumé" : slug);
        return new Metadata(
                text(extras, "title").orElse(name),
                text(extras, "language")
                        .or(() -> text(meta, "language"))
                        .filter(LanguageTag::isWellFormed)
                        .orElse("en"),
                text(extras, "subject"),
                extras.texts("keywords").stream().map(YamlValue.Scalar::text).toList(),
                text(extras, "date")
                        .flatMap(MetadataBuilder::date)
                        .or(() -> text(meta, "lastModified").flatMap(MetadataBuilder::date)),
                properties,
                origin,
                own.read(extras, "presentation", Presentation.class).orElse(Presentation.NONE),
                extras.texts("spelling").stream().map(YamlValue.Scalar::text).toList());
    }

    private static Optional<String> text(Fields fields, String key) {
        return fields.text(key).map(text -> text.text().strip()).filter(text -> !text.isEmpty());
    }

    /** The day of a time. */
    private static Optional<LocalDate> date(String time) {
        try {
            return Optional.of(LocalDate.parse(time.substring(0, Math.min(10, time.length()))));
        } catch (DateTimeException e) {
            return Optional.empty(); // any text will do for the schema
        }
    }
}
