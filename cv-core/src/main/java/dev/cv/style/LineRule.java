package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.SetText;
import dev.cv.audit.Subject;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds, on the page as it was set, items of more than three lines, and last lines of one short word. */
final class LineRule implements Rule {

    private static final int MOST_LINES = 3;

    /** A line with a longer word looks like a line. */
    private static final int SHORT = 10;

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0]");

    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.setTexts().isEmpty()) {
            return;
        }
        Set<String> brokenOff = new HashSet<>();
        for (Passage passage : Passages.of(subject.resume())) {
            int lineBreak = passage.text().lastIndexOf('\n');
            if (lineBreak >= 0) {
                brokenOff.add(passage.text().substring(lineBreak).strip());
            }
        }
        for (SetText text : subject.setTexts()) {
            if (text.item() && text.lines() > MOST_LINES) {
                findings.report(StyleProblem.LONG_ITEM, text.position(), text.lines());
            }
            String last = text.lastLine().strip();
            int length = last.codePointCount(0, last.length());
            if (text.lines() > 1
                    && length > 0
                    && length <= SHORT
                    && !SPACE.matcher(last).find()
                    && !brokenOff.contains(last)) {
                findings.report(StyleProblem.LONE_LAST_WORD, text.position(), last, length + 1);
            }
        }
    }
}
