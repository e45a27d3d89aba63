package dev.cv.vocabulary;

import dev.cv.model.SectionKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the headings of sections say that they are about. */
final class SectionTitles {

    /** Longer ones are sentences. */
    private static final int MOST_CHARACTERS = 80;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, SectionKind> kinds = new HashMap<>();
    private final Set<String> and = new HashSet<>();
    private final Pattern parts;

    private SectionTitles(List<String> files) {
        files.forEach(file -> and.addAll(KeyedWords.of(file).list("and")));
        parts = Pattern.compile("[&+/,|\u30FB\u3001]| " + WordList.anyOf(List.copyOf(and)) + " ");
        for (String file : files) {
            KeyedWords words = KeyedWords.of(file);
            for (SectionKind kind : EnumSet.complementOf(EnumSet.of(SectionKind.LETTER, SectionKind.OTHER))) {
                for (String heading : words.all(key(kind))) {
                    kinds.put(plain(heading), kind);
                }
            }
        }
    }

    /** English is enough for most, and the other languages take time to load. */
    private static final class English {
        static final SectionTitles HEADINGS = new SectionTitles(Language.FILES.subList(0, 1));
    }

    private static final class Others {
        static final SectionTitles HEADINGS = new SectionTitles(Language.FILES);
    }

    static String key(SectionKind kind) {
        return "heading." + kind.name().toLowerCase(Locale.ROOT);
    }

    static Optional<SectionKind> kindOf(String heading) {
        if (heading.length() > MOST_CHARACTERS
                || English.HEADINGS.plain(heading).isEmpty()) {
            return Optional.empty();
        }
        Optional<SectionKind> kind = English.HEADINGS.find(heading);
        return kind.isPresent() ? kind : Others.HEADINGS.find(heading);
    }

    /** As a whole, or where all its parts say the same: {@code Honors & awards}. */
    private Optional<SectionKind> find(String heading) {
        SectionKind whole = kinds.get(plain(heading));
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<Optional<SectionKind>> ofParts = Arrays.stream(parts.split(folded(heading), -1))
                .map(part -> Optional.ofNullable(kinds.get(plain(part))))
                .collect(Collectors.toSet());
        return ofParts.size() == 1 ? ofParts.iterator().next() : Optional.empty();
    }

    /** Small letters without accents, single spaces for all that is no letter, and no "and". */
    private String plain(String heading) {
        StringBuilder plain = new StringBuilder();
        for (String word : NO_LETTER.split(folded(heading), -1)) {
            if (!word.isEmpty() && !and.contains(word)) {
                plain.append(plain.length() == 0 ? "" : " ").append(word);
            }
        }
        return plain.toString();
    }

    private static String folded(String heading) {
        return Folding.fold(heading).replace("'", "");
    }
}
