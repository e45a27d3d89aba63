package dev.cv.pdf.breaks;

import com.openhtmltopdf.extend.Hyphenator;
import com.openhtmltopdf.layout.Breaker;
import dev.cv.html.HardSpaces;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Marks where the words of running text may be divided, by soft hyphens; the engine asks where the style sheet says
 * {@code hyphens: auto}.
 *
 * <p>Plain words alone are divided: none with digits, hyphens or inner capitals; no name, which outside of German is any
 * word with a capital, and anywhere each word of those who are named; none of a date or a number with its unit; none at an
 * edge of the text, where what is beside it may belong to it.
 */
public final class Hyphenation implements Hyphenator {

    private static final char SOFT = Breaker.SOFT_HYPHEN;
    private static final int SHORTEST = 6;
    private static final String OPENING = "([{\"'\u201C\u201E\u201A\u2018\u00AB\u00BB\u00BF\u00A1";
    private static final String CLOSING = ".,;:!?)]}\"'\u2019\u201D\u201C\u00BB\u00AB\u2026";
    private static final Set<String> NAMES = Set.of("name", "organization", "location", "contact");

    private final String language;
    private final SyllableShelf shelf;
    private final HardSpaces hard;
    private final Document page;
    private @Nullable Set<String> names;

    private Hyphenation(Document page, SyllableShelf shelf, HardSpaces hard) {
        this.page = page;
        this.language = page.getDocumentElement().getAttribute("lang");
        this.shelf = shelf;
        this.hard = hard;
    }

    /** That of a page in its language. */
    public static Hyphenation of(Document page, SyllableShelf shelf, HardSpaces hard) {
        return new Hyphenation(page, shelf, hard);
    }

    private boolean isName(String word) {
        if (names == null) {
            names = names(page);
        }
        return names.contains(word);
    }

    private static Set<String> names(Document page) {
        Set<String> names = new HashSet<>();
        NodeList elements = page.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (List.of(element.getAttribute("class").split(" ", -1)).stream().anyMatch(NAMES::contains)) {
                names.addAll(List.of(element.getTextContent().split("[^\\p{L}]+", -1)));
            }
        }
        return names;
    }

    @Override
    public String hyphenateText(String text) {
        if (text.length() <= SHORTEST || text.indexOf(SOFT) >= 0) { // the engine may ask twice
            return text;
        }
        Optional<Syllables> syllables = shelf.take(language);
        return syllables.isEmpty() ? text : marked(text, syllables.get());
    }

    private String marked(String text, Syllables syllables) {
        StringBuilder out = new StringBuilder(text.length() * 5 / 4);
        int start = 0; // of the word, or of the spaces, at hand
        int before = 0; // where the word before begins
        boolean held = true;
        while (start < text.length()) {
            int end = end(text, start);
            if (isSpace(text.charAt(start))) {
                held = start == 0 || hard.hold(text, before, start, end);
                out.append(text, start, end);
            } else {
                int next = end(text, end);
                boolean alone = !held && next > end && !hard.hold(text, start, end, next);
                if (alone) {
                    divide(text.substring(start, end), syllables, out);
                } else {
                    out.append(text, start, end);
                }
                before = start;
                held = true;
            }
            start = end;
        }
        return out.toString();
    }

    private void divide(String token, Syllables syllables, StringBuilder out) {
        int start = 0;
        int end = token.length();
        while (start < end && OPENING.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && CLOSING.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        // What an apostrophe joins to a word, as in l'international, stays whole.
        start = Math.max(start, 1 + Math.max(token.lastIndexOf('\'', end - 1), token.lastIndexOf('\u2019', end - 1)));
        String word = token.substring(start, end);
        int at = 0;
        if (isPlain(word) && isPlainBefore(token.substring(0, start))) {
            for (int division : syllables.divide(word)) {
                out.append(token, at, start + division).append(SOFT);
                at = start + division;
            }
        }
        out.append(token, at, token.length());
    }

    private boolean isPlain(String word) {
        if (word.length() < SHORTEST || isName(word)) {
            return false;
        }
        boolean mayBegin = Character.isLowerCase(word.charAt(0))
                || (language.startsWith("de") && Character.isUpperCase(word.charAt(0)));
        return mayBegin && word.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private static boolean isPlainBefore(String head) {
        return head.chars().allMatch(c -> Character.isLowerCase(c) || OPENING.indexOf(c) >= 0 || c == '\u2019');
    }

    /** Where the run of spaces, or of others, at an index ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end)) == isSpace(text.charAt(start))) {
            end++;
        }
        return end;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
