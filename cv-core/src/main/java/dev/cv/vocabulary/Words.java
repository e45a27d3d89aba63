package dev.cv.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The lines of one or more files of words: what stands behind each key. */
final class Words {

    private static final Pattern COMMA = Pattern.compile(",");

    private final Map<String, String> lines;

    private Words(Map<String, String> lines) {
        this.lines = lines;
    }

    /** The lines of these files, such as {@code en}; those of a later one win. */
    static Words of(String... files) {
        Map<String, String> lines = new HashMap<>();
        for (String file : files) {
            Properties properties = read(file);
            for (String key : properties.stringPropertyNames()) {
                lines.put(key, properties.getProperty(key));
            }
        }
        return new Words(lines);
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(file + ".properties"))) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** What stands behind the first of these keys that is there; empty where none is. */
    String text(String... keys) {
        for (String key : keys) {
            String line = lines.get(key);
            if (line != null) {
                return line.strip();
            }
        }
        return "";
    }

    /** All ways to write it: what stands behind the key, behind {@code .of} and, with commas between, {@code .also}. */
    List<String> all(String key) {
        List<String> all = new ArrayList<>();
        for (String line : List.of(text(key), text(key + ".of"))) {
            if (!line.isEmpty()) {
                all.add(line);
            }
        }
        for (String word : COMMA.split(text(key + ".also"), -1)) {
            if (!word.isBlank()) {
                all.add(word.strip());
            }
        }
        return all;
    }
}
