package dev.cv.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the file of options; the same options give the same bytes. */
public final class BuildFileWriter {

    private static final String HEAD = """
            # With these options cv made the PDF that this folder comes from. It takes them again
            # where the folder is rendered; those of the command line go before.
            """;

    /** What YAML takes for nothing but text, by whatever rules. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z./][A-Za-z0-9._/+=-]*");

    private final Map<BuildKey, List<String>> values = new EnumMap<>(BuildKey.class);

    /** A file that says nothing yet. */
    public BuildFileWriter() {}

    /** Says something of a key that takes one value, if there is any. */
    public BuildFileWriter put(BuildKey key, Optional<String> value) {
        value.ifPresent(text -> values.put(key, List.of(text)));
        return this;
    }

    /** Says several things of a key, if there are any. */
    public BuildFileWriter put(BuildKey key, List<String> several) {
        if (!several.isEmpty()) {
            values.put(key, several);
        }
        return this;
    }

    /** The whole file; empty where all is as usual. */
    public Optional<String> text() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(HEAD);
        values.forEach((key, said) ->
                text.append(key.key()).append(": ").append(value(key, said)).append('\n'));
        return Optional.of(text.toString());
    }

    private static String value(BuildKey key, List<String> said) {
        return switch (key) {
            case VARIANT -> said.stream().map(BuildFileWriter::scalar).collect(Collectors.joining(", ", "[", "]"));
            case SET -> mapping(said);
            default -> scalar(said.get(0));
        };
    }

    private static String mapping(List<String> options) {
        List<String> pairs = new ArrayList<>();
        for (String option : options) {
            int end = option.indexOf('=');
            pairs.add(scalar(option.substring(0, end)) + ": " + scalar(option.substring(end + 1)));
        }
        return pairs.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
