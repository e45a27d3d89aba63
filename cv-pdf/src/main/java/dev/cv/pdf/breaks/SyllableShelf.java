package dev.cv.pdf.breaks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The languages whose syllables are known; each is read once, when a text first asks for it. */
public final class SyllableShelf {
    private final ConcurrentHashMap<String, Optional<Syllables>> read = new ConcurrentHashMap<>();

    /** Those of a language by its BCP 47 tag, or of the language without its region; none where no free patterns are. */
    Optional<Syllables> take(String language) {
        Optional<Syllables> own = read.computeIfAbsent(language, SyllableShelf::parse);
        int region = language.lastIndexOf('-');
        return own.isPresent() || region < 0 ? own : take(language.substring(0, region));
    }

    private static Optional<Syllables> parse(String language) {
        if (!language.matches("[A-Za-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream in = SyllableShelf.class.getResourceAsStream("/hyphenation/" + language + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            Syllables.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the syllables of " + language, e);
        }
    }
}
