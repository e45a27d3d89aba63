package dev.cv.ats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a machine knows what a text is. */
enum Words {
    ROLE,
    DEGREE,
    SCHOOL,
    ORGANIZATION,
    CONTACT;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.&']+");

    /** All lists, read once. */
    private static final class Lists {
        static final Properties TEXTS = new Properties();

        static {
            try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"))) {
                TEXTS.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Set<String> of(String name) {
            return new HashSet<>(List.of(TEXTS.getProperty(name, "").trim().split("\\s+")));
        }

        private Lists() {}
    }

    private final Set<String> whole = Lists.of(name().toLowerCase(java.util.Locale.ROOT));
    private final Set<String> endings = Lists.of(name().toLowerCase(java.util.Locale.ROOT) + ".ending");

    /** Whether one of the text's words is such a word. */
    boolean isIn(String text) {
        return count(text) > 0;
    }

    /** How many of the text's words are such words. */
    int count(String text) {
        int count = 0;
        for (String word : NO_WORD.split(Folded.of(text), -1)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty() && (whole.contains(bare) || whole.contains(word) || endsLikeOne(bare))) {
                count++;
            }
        }
        return count;
    }

    private boolean endsLikeOne(String word) {
        return endings.stream().anyMatch(ending -> !ending.isEmpty() && word.endsWith(ending));
    }
}
