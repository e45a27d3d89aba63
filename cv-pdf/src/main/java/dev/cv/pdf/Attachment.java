package dev.cv.pdf;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that a PDF carries.
 *
 * @param name its path, with forward slashes: {@code images/navy.svg}
 * @param bytes what it holds, never changed
 * @param relationship what it is to the pages
 * @param mediaType as in {@code text/markdown}
 * @param description what it is, in a few words
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed through, never compared
public record Attachment(String name, byte[] bytes, Relationship relationship, String mediaType, String description) {

    public Attachment {
        requireNonNull(name, "name");
        requireNonNull(bytes, "bytes");
        requireNonNull(relationship, "relationship");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(description, "description");
    }

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("md", "text/markdown"),
            Map.entry("markdown", "text/markdown"),
            Map.entry("txt", "text/plain"),
            Map.entry("css", "text/css"),
            Map.entry("html", "text/html"),
            Map.entry("yml", "application/yaml"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"));

    /** What a file is to the pages that carry it. (ISO 19005-3, annex E) */
    public enum Relationship {
        /** They were made from it. */
        SOURCE("Source"),
        /** They say the same in another form. */
        ALTERNATIVE("Alternative"),
        /** It adds something to them. */
        SUPPLEMENT("Supplement"),
        /** It holds what they show as numbers. */
        DATA("Data"),
        UNSPECIFIED("Unspecified");

        private final String key;

        Relationship(String key) {
            this.key = key;
        }

        /** The name in the PDF. */
        public String key() {
            return key;
        }
    }

    /** A file whose media type its name tells. */
    public static Attachment of(String name, byte[] bytes, Relationship relationship, String description) {
        return new Attachment(name, bytes, relationship, mediaType(name).orElse(UNKNOWN), description);
    }

    /** What a file's name tells of its kind, as in {@code image/png}; empty for a kind that no résumé is made from. */
    public static Optional<String> mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MEDIA_TYPES.get(ending));
    }
}
