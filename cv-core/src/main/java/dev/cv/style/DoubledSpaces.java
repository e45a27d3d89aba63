package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import java.util.List;
import java.util.regex.Pattern;

/** Finds several spaces where one belongs. Two behind a sentence are a typist's habit, and right where it is kept. */
final class DoubledSpaces implements Rule {

    private static final Pattern SPACES = Pattern.compile(" {2,}+");
    private static final String SENTENCE_ENDS = ".!?:";

    @Override
    public void check(Subject subject, Findings findings) {
        List<Passage> passages = Passages.of(subject.resume());
        int wide = 0;
        for (Passage passage : passages) {
            for (int at = passage.text().indexOf(' ');
                    at > 0;
                    at = passage.text().indexOf(' ', at + 1)) {
                if (SENTENCE_ENDS.indexOf(passage.text().charAt(at - 1)) >= 0) {
                    wide += written(passage, at) > 1 ? 1 : -1;
                }
            }
        }
        for (Passage passage : passages) {
            check(passage, wide > 0, findings);
        }
    }

    private static void check(Passage passage, boolean wideSentences, Findings findings) {
        String text = passage.text();
        for (int at = text.indexOf(' '); at > 0 && at + 1 < text.length(); at = text.indexOf(' ', at + 1)) {
            int count = written(passage, at);
            boolean sentence = SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
            if (count > 1 && !(sentence && wideSentences)) {
                Reporting.report(
                        findings,
                        passage.replace(at, at + 1, " "),
                        StyleProblem.DOUBLED_SPACE,
                        passage.at(at),
                        count,
                        word(text.substring(0, at), /* last= */ true),
                        word(text.substring(at + 1), /* last= */ false));
            }
        }
    }

    /** How many spaces were written for one, on one line; 0 where that is not known. */
    private static int written(Passage passage, int at) {
        return passage.source(at, at + 1)
                .filter(source -> SPACES.matcher(source).matches())
                .map(String::length)
                .orElse(0);
    }

    private static String word(String text, boolean last) {
        String[] words = text.strip().split("\\s+", -1);
        return words[last ? words.length - 1 : 0];
    }
}
