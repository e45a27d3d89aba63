package dev.cv.style;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks of emphasis that are printed, as nothing closes them. */
final class UnclosedEmphasis implements Rule {

    /** Two stars beside a word; a star or a line before one; a line behind one. A star behind a word leads to a note. */
    private static final Pattern MARK = Pattern.compile("\\*{2,3}(?=\\p{L})|(?<=[\\p{L}\\p{N}.,;:!?)])\\*{2,3}"
            + "|(?<![\\p{L}\\p{N}*_])(?:\\*|_{1,3})(?=\\p{L})|(?<=[\\p{L}\\p{N}.,;:!?)])_{1,3}(?![\\p{L}\\p{N}_])");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Passage passage : Passages.of(subject.resume())) {
            Matcher mark = MARK.matcher(passage.text());
            while (mark.find()) {
                boolean written = passage.source(mark.start(), mark.end())
                        .filter(mark.group()::equals)
                        .isPresent();
                if (written && !isEscaped(passage, mark.start())) {
                    findings.report(StyleProblem.UNCLOSED_EMPHASIS, passage.at(mark.start()), mark.group());
                }
            }
        }
    }

    private static boolean isEscaped(Passage passage, int index) {
        int offset = passage.at(index).offset();
        return offset > 0 && passage.at(index).file().text().charAt(offset - 1) == '\\';
    }
}
