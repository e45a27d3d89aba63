package dev.cv.markdown.commonmark;

import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What flexmark is not asked to read, as it would never end or overflow its stack. Each look at the text counts; what it does with
 * lines and marks without looking at the text again is reckoned beforehand.
 */
final class ReadingLimits {

    /** What opens quotes and items at the beginning of a line. */
    private static final Pattern OPENING = Pattern.compile("\\G[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))");

    private ReadingLimits() {}

    /** Throws {@link Effort.Exhausted} where a text asks for too much. */
    static void check(String text, MappedText mapped) {
        long lines = 0;
        long marks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (line.isBlank()) {
                lines = 0;
                marks = 0;
            } else if (!isRule(line)) {
                checkDepth(line, mapped, start);
                long before = lines * lines + marks * marks;
                lines++;
                marks += marks(line);
                // Each line of a block, and each mark in it, may be compared with all before.
                mapped.effort().look(lines * lines + marks * marks - before);
            }
            start = end + 1;
        }
    }

    /** Opens what a line opens at once: quotes and items at its beginning, spans where many marks stand together. */
    private static void checkDepth(String line, MappedText mapped, int at) {
        int opened = 0;
        Matcher opening = OPENING.matcher(line);
        while (opening.find()) {
            opened++;
        }
        int run = 0;
        int longest = 0;
        for (int i = 1; i < line.length(); i++) {
            run = isMark(line.charAt(i)) && line.charAt(i) == line.charAt(i - 1) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        int depth = opened + longest / 2;
        for (int i = 0; i < depth; i++) {
            mapped.effort().enter(mapped.offset(at));
        }
        for (int i = 0; i < depth; i++) {
            mapped.effort().leave();
        }
    }

    /** Whether nothing but one kind of mark stands there, as in a line that parts. */
    private static boolean isRule(String line) {
        char mark = line.charAt(line.length() - 1);
        return (isMark(mark) || mark == '-') && line.chars().allMatch(c -> c == mark || c == ' ');
    }

    private static long marks(String line) {
        return line.chars().filter(c -> isMark((char) c)).count();
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '~';
    }
}
