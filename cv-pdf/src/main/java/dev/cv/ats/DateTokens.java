package dev.cv.ats;

import dev.cv.vocabulary.DateWord;
import dev.cv.vocabulary.DateWords;
import dev.cv.vocabulary.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into numbers, marks and words, several words together where they mean something in dates. */
final class DateTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\d{1,4}(?:[./-]\\d{1,4}){1,2}(?![\\d])|\\d+|[\\p{L}](?:[\\p{L}'\u2019]|\\.(?=\\p{L}))*\\.?|\\S");
    private static final int MOST_WORDS = 3;

    private final String text;
    private final List<DateToken> tokens = new ArrayList<>();

    private DateTokens(String text) {
        this.text = text;
    }

    static List<DateToken> of(String text) {
        DateTokens all = new DateTokens(text);
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            at = all.take(matcher.start(), matcher.end());
        }
        return all.tokens;
    }

    private int take(int begin, int end) {
        if (!Character.isLetter(text.charAt(begin))) {
            return add(begin, end, Set.of());
        }
        if (text.charAt(begin) >= '\u3040') {
            return takeWide(begin, end);
        }
        int longer = end;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = longer + 1;
            if (next < text.length() && text.charAt(longer) == ' ' && Character.isLetter(text.charAt(next))) {
                longer = next;
                while (longer < text.length() && text.charAt(longer) != ' ' && text.charAt(longer) != ',') {
                    longer++;
                }
            }
        }
        for (int to = longer; to > end; to = text.lastIndexOf(' ', to - 1)) {
            Set<DateWord> meanings = meanings(begin, to);
            if (!meanings.isEmpty()) {
                return add(begin, to, meanings);
            }
        }
        return add(begin, end, meanings(begin, end));
    }

    /** Japanese and Chinese words stand without spaces. */
    private int takeWide(int begin, int end) {
        for (int to = end; to > begin + 1; to--) {
            Set<DateWord> meanings = meanings(begin, to);
            if (!meanings.isEmpty()) {
                return add(begin, to, meanings);
            }
        }
        return add(begin, begin + 1, meanings(begin, begin + 1));
    }

    private int add(int begin, int end, Set<DateWord> meanings) {
        tokens.add(new DateToken(text.substring(begin, end), begin, end, meanings));
        return end;
    }

    private Set<DateWord> meanings(int begin, int end) {
        String folded = Folded.of(text.substring(begin, end));
        String key = Folding.keyOfFolded(folded, 0, folded.length());
        Set<DateWord> english = DateWords.english().meanings(key);
        return english.isEmpty() ? DateWords.all().meanings(key) : english;
    }
}
