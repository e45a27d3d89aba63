package dev.cv.vocabulary;

import dev.cv.model.Contact.Kind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What contacts are called in all languages, case and accents left out of account. */
public final class ContactWords {

    private static final Map<Kind, Set<String>> LABELS = words("", ".also");
    private static final Map<Kind, Set<String>> CLASSES = words(".class");

    /** What one writes before a name, and before what says more of a person than how to reach them. */
    private static final Set<String> NAME = folded(WordList.forms("contact.name", ".also"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern NO_SPACES =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\u30FC]+");
    private static final int MOST_WORDS = 3;
    /** Prefixes that fonts of icons put before what they show: {@code fa-envelope}. */
    private static final Pattern PREFIX = Pattern.compile("^(?:[a-z]{1,4}|icons?|lucide|octicon|mdi)-(?=\\p{L})");

    /** Most résumés have no signs. */
    private static final class Icons {
        private static final Map<Kind, Set<String>> ALL = words(".icon");
    }

    private ContactWords() {}

    private static Map<Kind, Set<String>> words(String... forms) {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Set<String> all = new HashSet<>();
            for (String form : forms) {
                all.addAll(folded(WordList.forms(key(kind), form)));
            }
            words.put(kind, all);
        }
        return words;
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        for (String word : words) {
            folded.add(Folding.fold(word));
        }
        return folded;
    }

    static String key(Kind kind) {
        return "contact." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether one writes it before a contact: {@code Phone}. */
    public static boolean isLabel(String word) {
        return find(Folding.fold(word), LABELS).isPresent();
    }

    /** Whether a text tells when somebody was born: such a word, and a number behind it. */
    public static boolean isBirth(String text) {
        String words = Folding.fold(text.strip());
        return words.chars().anyMatch(Character::isDigit)
                && LABELS.getOrDefault(Kind.BIRTHDAY, Set.of()).stream()
                        .filter(words::startsWith)
                        .anyMatch(word -> !Character.isLetter(words.codePointAt(word.length())));
    }

    /** Whether one writes it before a name: {@code Full name}. */
    public static boolean isName(String label) {
        return NAME.contains(Folding.fold(label.strip()));
    }

    /** The kind of contact that a label, or a class, names: {@code E-mail address}, {@code 联系电话}. */
    public static Optional<Kind> kind(String name) {
        String label = Folding.fold(name.strip());
        Optional<Kind> known = find(label, LABELS);
        Optional<Kind> whole = known.isPresent() ? known : find(label, CLASSES);
        if (whole.isPresent()) {
            return whole;
        } else if (NO_SPACES.matcher(label).matches()) {
            return first(words -> words.stream().anyMatch(word -> word.length() > 1 && label.contains(word)));
        }
        Set<String> parts = BETWEEN_WORDS.splitAsStream(label).collect(Collectors.toSet());
        return parts.size() <= MOST_WORDS ? first(words -> words.stream().anyMatch(parts::contains)) : Optional.empty();
    }

    private static Optional<Kind> first(Predicate<Set<String>> fits) {
        return LABELS.entrySet().stream()
                .filter(entry -> fits.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Kind> find(String word, Map<Kind, Set<String>> words) {
        for (Map.Entry<Kind, Set<String>> entry : words.entrySet()) {
            if (entry.getValue().contains(word)) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The kind of contact that a sign stands for: {@code ☎}, {@code fa-envelope}, {@code :telephone_receiver:}. */
    public static Optional<Kind> ofIcon(String sign) {
        String name = Folding.fold(sign).replace('_', '-').replace(":", "").strip();
        return find(name, Icons.ALL).or(() -> {
            String bare = PREFIX.matcher(name).replaceFirst("");
            return find(bare, Icons.ALL).or(() -> Networks.isName(bare) ? Optional.of(Kind.PROFILE) : Optional.empty());
        });
    }
}
