package dev.cv.json;

import dev.cv.model.LanguageTag;
import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.model.Presentation;
import dev.cv.model.Setting;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document says of itself: {@code $schema}, {@code meta} and, in it, what cv itself put there. */
final class MetadataBuilder {

    static final String SCHEMA = "$schema";

    /** The property that holds where blanks stood. */
    static final String BLANKS = "blanks";

    private MetadataBuilder() {}

    static Metadata build(Blanks.Pruned pruned, Extras own, String slug, Origin origin) {
        TypedFields extras = own.fields();
        TypedFields root = new TypedFields(pruned.document());
        TypedFields meta = root.object("meta").orElse(new TypedFields(JsonValues.mapping(Map.of())));
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
                .orElseGet(() -> slug.isBlank() ? Vocabulary.of("en").document() : slug);
        List<String> variants = origin.variants().isEmpty() ? words(extras, "variants") : origin.variants();
        return new Metadata(
                text(extras, "title").orElse(name),
                own.told("language", text -> Optional.of(text).filter(LanguageTag::isWellFormed))
                        .or(() -> text(meta, "language").filter(LanguageTag::isWellFormed))
                        .orElse("en"),
                text(extras, "subject"),
                words(extras, "keywords"),
                own.told("date", MetadataBuilder::date)
                        .or(() -> text(meta, "lastModified").flatMap(MetadataBuilder::date)),
                properties,
                new Origin(origin.manifest(), variants),
                presentation(own),
                words(extras, "spelling"));
    }

    private static Presentation presentation(Extras own) {
        List<Setting> options = own.fields().object("options").stream()
                .flatMap(all -> all.mapping().values().keySet().stream()
                        .flatMap(name -> all.text(name).map(value -> setting(name, value)).stream()))
                .toList();
        Optional<String> code = own.told("qr", text -> Optional.of(text).filter(Presentation::isAddress));
        Optional<String> dash =
                own.told("periodDash", text -> Optional.of(text).filter(Presentation.PERIOD_DASHES::contains));
        return new Presentation(
                own.fields().text("theme").map(value -> setting("theme", value)),
                options,
                own.fields().text("qr").filter(value -> code.isPresent()).map(value -> setting("qr", value)),
                own.fields()
                        .text("periodDash")
                        .filter(value -> dash.isPresent())
                        .map(value -> setting("period-dash", value)));
    }

    private static Setting setting(String name, YamlValue.Scalar value) {
        return new Setting(name, value.text(), value.position());
    }

    /** What of that is an extra, where the document says it nowhere else. */
    static void write(Metadata metadata, Metadata plain, JsonValues.Builder extras) {
        if (!metadata.title().equals(plain.title())) {
            extras.put("title", metadata.title());
        }
        if (!metadata.language().equals(plain.language())) {
            extras.put("language", metadata.language());
        }
        extras.put("subject", metadata.subject().orElse(""));
        extras.put("keywords", JsonValues.texts(metadata.keywords()));
        if (!metadata.date().equals(plain.date())) {
            extras.put("date", metadata.date().map(LocalDate::toString).orElse(""));
        }
        extras.put("variants", JsonValues.texts(metadata.origin().variants()));
        extras.put("spelling", JsonValues.texts(metadata.spelling()));
        Presentation looks = metadata.presentation();
        extras.put("theme", looks.theme().map(Setting::value).orElse(""));
        JsonValues.Builder options = new JsonValues.Builder();
        looks.options().forEach(option -> options.put(option.name(), option.value()));
        extras.put("options", options.build());
        extras.put("periodDash", looks.periodDash().map(Setting::value).orElse(""));
        extras.put("qr", looks.qr().map(Setting::value).orElse(""));
    }

    private static List<String> words(TypedFields fields, String key) {
        return fields.texts(key).stream().map(YamlValue.Scalar::text).toList();
    }

    private static Optional<String> text(TypedFields fields, String key) {
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
