package dev.cv.cli.build;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How files are named after what is in them: {@code {name}-{variant}-{lang}.pdf}.
 *
 * @param text the template as typed
 */
public record NameTemplate(String text) {

    /** What may stand between braces. */
    static final List<String> PLACES = List.of("name", "manifest", "variant", "lang", "theme", "date");

    private static final Pattern PLACE = Pattern.compile("(?<separator>[-_. ]?)\\{(?<name>[^{}]*)\\}");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:pdf|json|txt|md)$");

    /** What is wrong with the template, in words. */
    public Optional<String> fault() {
        Matcher place = PLACE.matcher(text);
        boolean any = false;
        while (place.find()) {
            any = true;
            if (!PLACES.contains(place.group("name"))) {
                return Optional.of("{" + place.group("name") + "} is none of {" + String.join("}, {", PLACES) + "}");
            }
        }
        if (text.startsWith("/")
                || text.startsWith("\\")
                || List.of(text.split("[/\\\\]")).contains("..")) {
            return Optional.of("a file name must not lead out of the folder: " + text);
        }
        return any
                ? Optional.empty()
                : Optional.of("a file name needs a place for what differs, as in {name}-{lang}.pdf");
    }

    /** The name, without its extension; a place that has nothing to say goes with the separator before it. */
    public String fill(Map<String, String> values) {
        Matcher place = PLACE.matcher(EXTENSION.matcher(text).replaceFirst(""));
        String name = place.replaceAll(found -> {
            String value = slug(values.getOrDefault(place.group("name"), ""));
            value = place.group("name").equals("lang") ? value : value.toLowerCase(Locale.ROOT);
            return Matcher.quoteReplacement(value.isEmpty() ? "" : place.group("separator") + value);
        });
        return name.replaceAll("(?<=^|/)[-_. ]+", "");
    }

    /** Words as a file is named: {@code Grace Hopper} is {@code Grace-Hopper}. */
    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}+]+", "-")
                .replaceAll("^-|-$", "");
    }
}
