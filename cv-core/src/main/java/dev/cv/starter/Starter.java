package dev.cv.starter;

import dev.cv.write.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A résumé of placeholders that renders as it is. Its texts are in {@code resources/dev/cv/starter}, in a folder for each
 * language, and say how to write one's own.
 */
public final class Starter {

    /** The languages that there is one in; others need fonts that cv hasn't, or somebody who knows them. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv");

    private static final String MANIFEST = "resume.md";

    private static final List<String> TEXTS = List.of(
            MANIFEST,
            "contact.md",
            "profile.md",
            "example-company.md",
            "earlier-company.md",
            "education.md",
            "skills.md");

    private static final String LOGO = "images/example-company.svg";

    private static final Pattern OF_MANIFEST = Pattern.compile("(?m)^(?:name|label): .*$");

    /** Lines of more than a word, but dates and what may well be true: the languages that one knows. */
    private static final Pattern REPLACED =
            Pattern.compile("(?m)^(?!: .*\\(|.* (?:19|20)\\d\\d )(?:[-*:#]++ ++)?+\\S+(?: \\S.*|example\\.com\\S*)$");

    private final String tag;
    private final String folder;

    private Starter(String tag, String folder) {
        this.tag = tag;
        this.folder = folder;
    }

    /**
     * The one in a language.
     *
     * @param tag a BCP 47 tag, of which the first part counts: {@code de}, {@code pt-BR}
     */
    public static Optional<Starter> in(String tag) {
        Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        return LANGUAGES.contains(locale.getLanguage())
                ? Optional.of(new Starter(locale.toLanguageTag(), locale.getLanguage()))
                : Optional.empty();
    }

    /**
     * The files, each by its path, the manifest first.
     *
     * @param name whose résumé it is; a placeholder where that isn't told
     * @param theme the name of the theme, if any is asked for
     */
    public Map<String, byte[]> files(Optional<String> name, Optional<String> theme) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : TEXTS) {
            files.put(path, resource(folder + "/" + path));
        }
        String manifest = manifest();
        manifest = with(manifest, "lang", tag);
        manifest = name.isPresent() ? with(manifest, "name", YamlText.of(name.get())) : manifest;
        manifest = theme.isPresent() ? with(manifest, "theme", theme.get()) : manifest;
        files.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        files.put(LOGO, resource(LOGO));
        return files;
    }

    /** What the manifest tells its reader, each by the key that it stands before. */
    public Map<String, String> comments() {
        Map<String, String> comments = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        for (String line : manifest().lines().toList()) {
            if (line.startsWith("# ") || line.equals("#")) {
                lines.append(line).append('\n');
            } else if (!lines.isEmpty() && line.matches("[a-z]+:.*")) {
                comments.put(line.substring(0, line.indexOf(':')), lines.toString());
                lines.setLength(0);
            }
        }
        return comments;
    }

    /** The lines of all starters that are there to be replaced, as they stand in the files. */
    public static Set<String> placeholders() {
        Set<String> lines = new HashSet<>();
        for (String language : LANGUAGES) {
            for (String path : TEXTS) {
                String text = text(language + "/" + path);
                String replaced = path.equals(MANIFEST) ? text : text.substring(text.indexOf("\n---\n") + 5);
                (path.equals(MANIFEST) ? OF_MANIFEST : REPLACED)
                        .matcher(replaced)
                        .results()
                        .forEach(line -> lines.add(line.group()));
            }
        }
        return lines;
    }

    private String manifest() {
        return text(folder + "/" + MANIFEST);
    }

    private static String text(String path) {
        return new String(resource(path), StandardCharsets.UTF_8);
    }

    private static String with(String manifest, String key, String value) {
        return Pattern.compile("(?m)^" + key + ": .*$")
                .matcher(manifest)
                .replaceFirst(Matcher.quoteReplacement(key + ": " + value));
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
