package dev.cv.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the document is called in any language, {@code Résumé}, and what stands beside that: {@code Ada's CV}. */
public final class DocumentTitles {

    /**
     * What a title has beside the document's word.
     *
     * @param start where it begins in the title
     * @param end where it ends
     * @param certain whether a mark or a word says that it is whose document it is
     */
    public record Rest(int start, int end, boolean certain) {}

    private static final int LONGEST = 100;
    private static final String DENSE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    private static final String MARK = "[-\u2013\u2014|:\uFF1A\u00B7\u2022/,(\uFF08\\[]+";

    /** All that is a document's word, as {@link Folding} makes it: most titles have none of them. */
    private static final Set<String> WORDS = words().stream().map(Folding::fold).collect(Collectors.toSet());

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** They take their time to be made. */
    private static final class Patterns {

        private static final Set<String> BESIDE = Set.copyOf(WordList.folded("heading.beside", "document.beside"));
        private static final String DOCUMENT = document();
        private static final String AROUND = "(?:" + WordList.anyOf("heading.beside", "document.beside") + "\\s+)*+";
        private static final String OF = WordList.anyOf("document.of");

        private static final Pattern ANY = pattern(DOCUMENT);
        private static final Pattern BEHIND = pattern(
                "^\\s*(?<rest>.+?)(?:(?<of>" + WordList.anyOf("document.possessive") + ")\\s*|\\s*(?<mark>" + MARK
                        + ")\\s*|\\s+|(?<=" + DENSE + "))" + AROUND + DOCUMENT + "\\s*[)\uFF09\\]]?(?:\\s*" + MARK
                        + ".*|[\\s\\d.]*)$");
        private static final Pattern BEFORE =
                pattern("^\\s*" + AROUND + DOCUMENT + "(?:\\s*(?<mark>" + MARK + ")\\s*|\\s+(?<of>" + OF
                        + ")(?:\\s+|(?<=['\u2019]))|\\s+|(?=" + DENSE + "))(?<rest>.+?)[)\uFF09\\]]?\\s*$");

        /** With accents and without; a boundary only where the script has any. */
        private static String document() {
            Set<String> all = new HashSet<>(words());
            all.addAll(WORDS);
            return "(?:(?<![\\p{L}\\p{M}])|(?<=" + DENSE + "))" + WordList.anyOf(List.copyOf(all))
                    + "(?:(?![\\p{L}\\p{M}])|(?<=" + DENSE + "))";
        }

        private static Pattern pattern(String expression) {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        }
    }

    private DocumentTitles() {}

    private static List<String> words() {
        List<String> words = new ArrayList<>(WordList.of("document"));
        words.addAll(WordList.forms("document", ".also"));
        return words;
    }

    /** Whether the document's word is in a text. */
    public static boolean isNamedIn(String text) {
        String folded = text.length() > LONGEST ? "" : Folding.fold(text);
        return WORDS.stream().anyMatch(folded::contains)
                && Patterns.ANY.matcher(text).find();
    }

    /** Whether a text is the document's word, with no words of its own beside it. */
    public static boolean isAllOf(String text) {
        return isNamedIn(text) && !hasOwnWords(Patterns.ANY.matcher(text).replaceAll(" "));
    }

    /** What stands beside the document's word, where that is more than {@code My} or {@code Download}. */
    public static Optional<Rest> beside(String text) {
        if (!isNamedIn(text) || isAllOf(text)) {
            return Optional.empty(); // its word may hold a shorter one
        }
        Matcher before = Patterns.BEFORE.matcher(text);
        Matcher found = before.matches() ? before : Patterns.BEHIND.matcher(text);
        boolean matches = found == before || found.matches();
        return matches && hasOwnWords(found.group("rest"))
                ? Optional.of(new Rest(
                        found.start("rest"),
                        found.end("rest"),
                        found.group("of") != null || found.group("mark") != null))
                : Optional.empty();
    }

    private static boolean hasOwnWords(String text) {
        return NO_LETTER
                .splitAsStream(Folding.fold(text))
                .anyMatch(word -> !word.isEmpty() && !Patterns.BESIDE.contains(word));
    }
}
