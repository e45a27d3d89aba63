package dev.cv.html;

import dev.cv.model.Attributes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hands out ids, each once: the ones that attribute lists give, else one made from the words. */
final class Ids {

    private final Map<String, Integer> used = new HashMap<>();

    String next(Attributes attributes, String words) {
        String wish = attributes.id().orElseGet(() -> fromWords(words));
        int times = used.merge(wish, 1, Integer::sum);
        return times == 1 ? wish : next(Attributes.NONE, wish + "-" + (times - 1));
    }

    private static String fromWords(String words) {
        String id = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "section" : id;
    }
}
