package dev.cv.write;

import dev.cv.model.CodeBlock;
import java.util.regex.Pattern;

/** Code between two fences. */
final class Fence {

    private static final Pattern LANGUAGE = Pattern.compile("[^\\s`~?{}]*+");
    private static final Pattern ONLY_SPACE = Pattern.compile("(?m)^[ \\t\\x0B\\f]++$");
    private static final Pattern RULE_BEHIND_BLANK = Pattern.compile("\\n\\n ? ? ?[-*_]");

    private Fence() {}

    /**
     * Whether the code can stand between fences.
     *
     * @param outsideOfItems whether its lines stand at the margin, or behind the marks of quotes
     */
    static boolean fits(CodeBlock code, boolean outsideOfItems) {
        String text = code.text();
        boolean whole = text.isEmpty() || text.endsWith("\n");
        boolean spoiled = !outsideOfItems
                && (ONLY_SPACE.matcher(text).find()
                        || RULE_BEHIND_BLANK.matcher(text).find());
        return whole
                && !spoiled
                && text.indexOf('\r') < 0
                && LANGUAGE.matcher(code.language()).matches()
                && !(isLiquid(text) && text.contains("endraw"));
    }

    private static boolean isLiquid(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    static void write(CodeBlock code, MarkdownOut out) {
        String text = code.text();
        String fence = "`".repeat(Math.max(3, 1 + longestRun(text)));
        out.line(fence + code.language());
        if (!text.isEmpty()) {
            String lines = text.substring(0, text.length() - 1);
            out.lines(isLiquid(text) ? "{% raw %}" + lines : lines);
        }
        out.line((isLiquid(text) ? "{% endraw %}" : "") + fence);
    }

    /** How many backticks follow each other at the most. */
    static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
