package dev.cv.style;

import dev.cv.vocabulary.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that items of English résumés begin with. */
final class EnglishVerbs {

    /** What a verb's object may begin with, where its form could be a noun. */
    private static final Set<String> BEFORE_NOUN = Set.copyOf(WordList.in("en", "verb.object"));

    /** Adjectives and the like that end as a past tense does. */
    private static final Set<String> NO_PAST = Set.copyOf(WordList.in("en", "verb.no.past"));

    private record Present(String past, boolean noun) {}

    private final Map<String, Present> present = new HashMap<>();
    private final Set<String> past = new HashSet<>();

    private EnglishVerbs() {
        for (String line : WordFile.lines("verbs-en.txt")) {
            String[] parts = line.split("\\s+", -1);
            boolean noun = parts[0].endsWith("*");
            String base = noun ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            add(base, parts.length > 1 ? parts[1] : regularPast(base), noun);
        }
    }

    private void add(String base, String itsPast, boolean noun) {
        past.add(itsPast);
        if (itsPast.equals(base)) {
            return; // which tense it is, nobody can tell
        }
        boolean doubled = itsPast.length() == base.length() + 3 && itsPast.endsWith("ed") && itsPast.startsWith(base);
        String stem = doubled
                ? itsPast.substring(0, itsPast.length() - 2)
                : base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
        boolean y = base.endsWith("y") && !base.matches(".*[aeiou]y");
        String third = y
                ? base.substring(0, base.length() - 1) + "ies"
                : base.matches(".*(?:s|x|z|ch|sh|o)") ? base + "es" : base + "s";
        present.putIfAbsent(base, new Present(itsPast, noun));
        present.putIfAbsent(third, new Present(itsPast, noun));
        present.putIfAbsent(stem + "ing", new Present(itsPast, noun));
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static final class Loaded {
        static final EnglishVerbs VERBS = new EnglishVerbs();
    }

    static EnglishVerbs get() {
        return Loaded.VERBS;
    }

    /** Whether an item that begins so tells what was. */
    boolean isPast(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return past.contains(lower) || (lower.length() > 4 && lower.endsWith("ed") && !NO_PAST.contains(lower));
    }

    /** The past tense that should be there, where an item begins with a verb in the present tense; else empty. */
    Optional<String> pastOfPresent(String first, String second) {
        Present found = present.get(first.toLowerCase(Locale.ROOT));
        if (found == null || past.contains(first.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean certain = !found.noun || BEFORE_NOUN.contains(second.toLowerCase(Locale.ROOT));
        return certain ? Optional.of(likeFirst(first, found.past)) : Optional.empty();
    }

    private static String likeFirst(String first, String word) {
        return Character.isUpperCase(first.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
