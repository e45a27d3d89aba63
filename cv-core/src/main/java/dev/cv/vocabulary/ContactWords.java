package dev.cv.vocabulary;

import dev.cv.model.Contact.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contacts are called in all languages, case and accents left out of account. */
public final class ContactWords {

    private static final Map<Kind, Set<String>> LABELS = words("", ".also");
    private static final Map<Kind, Set<String>> CLASSES = words(".class");

    private ContactWords() {}

    private static Map<Kind, Set<String>> words(String... forms) {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(
                    kind,
                    Arrays.stream(forms)
                            .flatMap(form -> WordList.forms(key(kind), form).stream())
                            .map(Folding::fold)
                            .collect(Collectors.toSet()));
        }
        return words;
    }

    static String key(Kind kind) {
        return "contact." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether one writes it before a contact: {@code Phone}. */
    public static boolean isLabel(String word) {
        return LABELS.values().stream().anyMatch(words -> words.contains(Folding.fold(word)));
    }

    /** The kind of contact that a label, or a class, names. */
    public static Optional<Kind> kind(String name) {
        String word = Folding.fold(name.strip());
        return Stream.of(LABELS, CLASSES)
                .flatMap(words -> words.entrySet().stream())
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
