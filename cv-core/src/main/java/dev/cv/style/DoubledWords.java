package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds words that stand twice: {@code the the}. */
final class DoubledWords implements Rule {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'\u2019-])\\p{L}{2,}(?![\\p{L}\\p{N}'\u2019-])");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : Passages.of(subject.resume())) {
            // What may rightly follow itself, in the languages of which we know.
            List<String> right = WordList.in(passage.language(), "doubled");
            if (!right.isEmpty() && isRead(passage)) {
                check(passage, right, findings);
            }
        }
    }

    private static boolean isRead(Passage passage) {
        return switch (passage.kind()) {
            case NAME, CONTACT, PLACE, PERIOD -> false;
            default -> true;
        };
    }

    private static void check(Passage passage, List<String> right, Findings findings) {
        String text = passage.text();
        List<int[]> words = WORD.matcher(text)
                .results()
                .map(found -> new int[] {found.start(), found.end()})
                .toList();
        for (int i = 1; i < words.size(); i++) {
            int start = words.get(i - 1)[0];
            int end = words.get(i - 1)[1];
            int next = words.get(i)[0];
            int nextEnd = words.get(i)[1];
            String word = text.substring(start, end);
            String again = text.substring(next, nextEnd);
            // A capital again is a name: Baden Baden.
            boolean doubled = word.equalsIgnoreCase(again)
                    && Character.isLowerCase(again.charAt(0))
                    && text.substring(end, next).isBlank()
                    && passage.isPlain(start, nextEnd);
            if (doubled && !right.contains(again.toLowerCase(Locale.ROOT))) {
                Reporting.report(
                        findings,
                        passage.replace(end, nextEnd, ""),
                        StyleProblem.DOUBLED_WORD,
                        passage.at(next),
                        again);
            }
        }
    }
}
