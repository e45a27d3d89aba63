package dev.cv.spelling;

import dev.cv.style.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.jspecify.annotations.Nullable;

/** One of the dictionaries that come along; it is read when the first word is looked up, which takes half a second. */
final class HunspellDictionary implements Dictionary {

    private final String name;
    private final Map<String, Boolean> known = new HashMap<>();
    private @Nullable Hunspell loaded;

    /** The dictionary in the folder of this name. */
    HunspellDictionary(String name) {
        this.name = name;
    }

    /** Whether it comes along; who passes cv on may leave one out. */
    static boolean isThere(String name) {
        return HunspellDictionary.class.getResource("/dictionaries/" + name + "/index.dic") != null;
    }

    @Override
    public synchronized boolean knows(String word) {
        return known.computeIfAbsent(word, any -> hunspell().spell(word));
    }

    @Override
    public synchronized List<String> suggestions(String word) {
        return List.copyOf(hunspell().suggest(word));
    }

    private Hunspell hunspell() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private Hunspell load() {
        try (InputStream affixes = open("index.aff");
                InputStream words = open("index.dic")) {
            var dictionary = new org.apache.lucene.analysis.hunspell.Dictionary(
                    affixes, List.of(words), /* ignoreCase= */ false, SortingStrategy.inMemory());
            // The same suggestions on a slow machine as on a quick one.
            return new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private InputStream open(String file) throws IOException {
        InputStream in = HunspellDictionary.class.getResourceAsStream("/dictionaries/" + name + "/" + file);
        if (in == null) {
            throw new IOException("no dictionary " + name);
        }
        return in;
    }
}
