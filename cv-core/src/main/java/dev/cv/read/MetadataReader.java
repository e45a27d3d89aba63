package dev.cv.read;

import dev.cv.content.ContentFile;
import dev.cv.content.FrontMatter;
import dev.cv.content.Languages;
import dev.cv.model.LanguageTag;
import dev.cv.model.Metadata;
import dev.cv.model.Origin;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what front matter says of the document. */
record MetadataReader(FrontMatter frontMatter, ReadOptions options, Languages languages, Diagnostics diagnostics) {

    /**
     * The metadata.
     *
     * @param name whose résumé it is; may be empty
     * @param called what the content calls the document
     * @param head the file that speaks for the whole; its slug is the title of last resort
     */
    Metadata read(String name, Optional<String> called, SourceFile head) {
        String title = frontMatter.text("title").or(() -> called).orElse(name.isEmpty() ? inWords(head.slug()) : name);
        List<String> keywords = frontMatter.list("keywords").stream()
                .map(YamlValue.Scalar::text)
                .toList();
        return new Metadata(
                title.strip(),
                language(),
                frontMatter.text("subject"),
                keywords,
                date(),
                properties(),
                new Origin(head.path(), options.asked()),
                new PresentationReader(frontMatter, diagnostics).read());
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        if (frontMatter.values().values().get("properties") instanceof YamlValue.Mapping mapping) {
            mapping.values().forEach((key, value) -> {
                if (value instanceof YamlValue.Scalar scalar) {
                    properties.put(key, scalar.text());
                }
            });
        }
        return properties;
    }

    /** The language that is wanted: where nobody asked for one, what the front matter says. */
    private String language() {
        frontMatter
                .scalar("lang")
                .filter(tag -> !isTag(tag))
                .ifPresent(tag -> diagnostics.report(
                        ReadProblem.INVALID_DOCUMENT_LANGUAGE, tag.position(), Languages.tag(tag.text())));
        return languages.wanted();
    }

    private static boolean isTag(YamlValue.Scalar tag) {
        return LanguageTag.isWellFormed(Languages.tag(tag.text()));
    }

    private Optional<LocalDate> date() {
        return frontMatter
                .scalar("date")
                .or(() -> frontMatter.scalar("last_edit"))
                .flatMap(this::date);
    }

    /** A day, perhaps followed by a time, which is left out. */
    private Optional<LocalDate> date(YamlValue.Scalar value) {
        try {
            return Optional.of(LocalDate.parse(value.text().strip().split("[ T]", 2)[0]));
        } catch (DateTimeException e) {
            if (!ContentFile.isLetter(frontMatter)) { // there it is shown as it is written
                diagnostics.report(ReadProblem.INVALID_DATE, value.position(), value.text());
            }
            return Optional.empty();
        }
    }

    /** {@code amazon-iot} in words: {@code Amazon iot}. */
    private static String inWords(String slug) {
        String words = slug.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty()
                ? Vocabulary.of("en").document()
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
