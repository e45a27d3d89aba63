package dev.cv.truth;

import dev.cv.source.Spelling;
import dev.cv.vocabulary.Folding;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of employers as they are compared. */
final class EmployerName {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What says which form of company it is, and nothing of who. */
    private static final Set<String> LEGAL_FORMS = WordList.folded("company", "company.form", "company.same").stream()
            .map(EmployerName::withoutPoints)
            .collect(Collectors.toSet());

    /** Shorter names that differ in a letter are often those of two. */
    private static final int LONG = 8;

    private static final int LONG_WORD = 5;

    private EmployerName() {}

    /** What is left of a name without case, accents, marks and its legal form. */
    static String key(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String name) {
        String[] all = NO_WORD.split(withoutPoints(Folding.fold(name)).strip());
        List<String> words = new ArrayList<>();
        for (String word : all) {
            if (!word.isEmpty() && !LEGAL_FORMS.contains(word)) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(all) : words;
    }

    /** S.A. and GmbH & Co. KG: points don't part letters. */
    private static String withoutPoints(String name) {
        return name.replace(".", "");
    }

    /** Whether two ways of writing are of the same name, one letter more, less or other left out of account in long ones. */
    static boolean areSame(String one, String other) {
        String key = key(one);
        String otherKey = key(other);
        if (key.equals(otherKey)) {
            return true;
        }
        boolean isLong = Math.min(key.length(), otherKey.length()) >= LONG;
        return isLong && Spelling.distance(key, otherKey) == 1 && differInLongWord(words(one), words(other));
    }

    /** Unit 1 and Unit 2 are two; so are Bayern and Bayer. */
    private static boolean differInLongWord(List<String> words, List<String> others) {
        if (words.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String other = others.get(i);
            if (!word.equals(other)) {
                boolean number = (word + other).chars().anyMatch(Character::isDigit);
                boolean inside = word.charAt(0) == other.charAt(0);
                return !number && inside && Math.min(word.length(), other.length()) > LONG_WORD;
            }
        }
        return false;
    }
}
