package dev.cv.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of one or more files of words: what stands behind each key. */
final class KeyedWords {

    /** Behind a part of a line, before the next, which is indented. */
    private static final String GOES_ON = "\\\n  ";

    /** Each file is read once. */
    private static final Map<String, KeyedWords> READ = new ConcurrentHashMap<>();

    /** The lines as they stand there, a character for each byte of theirs. */
    private final Map<String, String> lines;

    private KeyedWords(Map<String, String> lines) {
        this.lines = lines;
    }

    /** The lines of these files, such as {@code en}; those of a later one win. */
    static KeyedWords of(String... files) {
        if (files.length == 1) {
            return READ.computeIfAbsent(files[0], KeyedWords::read);
        }
        Map<String, String> lines = new HashMap<>();
        for (String file : files) {
            lines.putAll(of(file).lines);
        }
        return new KeyedWords(lines);
    }

    private static KeyedWords read(String file) {
        try (InputStream bytes = Objects.requireNonNull(KeyedWords.class.getResourceAsStream(file + ".properties"))) {
            return parse(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Properties without escapes; Java's own reader of those looks at each character, and every run waits for it. So a line's
     * bytes become characters when it is asked for.
     */
    private static KeyedWords parse(String text) {
        Map<String, String> lines = new HashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            while (end > start && text.charAt(end - 1) == '\\') {
                end = text.indexOf('\n', end + 1);
            }
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', start);
            if (equals > start && equals < end && text.charAt(start) != '#') {
                lines.put(text.substring(start, equals).stripTrailing(), text.substring(equals + 1, end));
            }
            start = end + 1;
        }
        return new KeyedWords(lines);
    }

    /** What stands behind the first of these keys that is there; empty where none is. */
    String text(String... keys) {
        for (String key : keys) {
            String line = lines.get(key);
            if (line != null && !line.isBlank()) {
                String words = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
                return words.indexOf('\\') < 0 ? words : words.replace(GOES_ON, "");
            }
        }
        return "";
    }

    /** All ways to write it: what stands behind the key, its forms and, with commas between, {@code .also}. */
    List<String> all(String key) {
        List<String> all = new ArrayList<>();
        for (String line : List.of(text(key), text(key + ".of"), text(key + ".until"))) {
            if (!line.isEmpty()) {
                all.add(line);
            }
        }
        all.addAll(list(key + ".also"));
        return all;
    }

    /** The words behind a key that has several, with commas between. */
    List<String> list(String key) {
        return parted(text(key));
    }

    /** The words of a line, with commas between. */
    static List<String> parted(String line) {
        List<String> all = new ArrayList<>();
        for (String word : line.split(",", -1)) {
            if (!word.isBlank()) {
                all.add(word.strip());
            }
        }
        return all;
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }
}
