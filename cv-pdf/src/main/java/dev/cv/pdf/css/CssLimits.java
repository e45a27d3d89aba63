package dev.cv.pdf.css;

import java.util.Optional;

/** What no style sheet of a person needs, and the engine, which reads by recursion, can't take. */
final class CssLimits {

    private static final int MOST_CHARACTERS = 256 << 10;
    private static final int MOST_BRACKETS = 32;
    private static final int LONGEST_SELECTOR = 2_000;

    private CssLimits() {}

    /** The first limit that a sheet goes beyond. */
    static Optional<CssPart> broken(String css) {
        if (css.length() > MOST_CHARACTERS) {
            return fault(
                    "this style sheet has more than " + MOST_CHARACTERS + " characters",
                    "leave out what is not used",
                    0);
        }
        int brackets = 0;
        int start = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            int skipped = skipped(css, i);
            if (skipped > 0) {
                i += skipped - 1;
                start += skipped;
            } else if (c == '(' && ++brackets > MOST_BRACKETS) {
                return fault(
                        "more than " + MOST_BRACKETS + " brackets are open here", "write the value that comes out", i);
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == '{' || c == '}' || c == ',' || c == ';') {
                if (c == '{' && i - start > LONGEST_SELECTOR) {
                    return fault(
                            "this selector has more than " + LONGEST_SELECTOR + " characters",
                            "select by fewer elements and classes",
                            start);
                }
                start = i + 1;
            }
        }
        return Optional.empty();
    }

    /** How long a comment or a string is that begins there; they hold anything. */
    private static int skipped(String css, int from) {
        char c = css.charAt(from);
        if (css.startsWith("/*", from)) {
            int end = css.indexOf("*/", from + 2);
            return (end < 0 ? css.length() : end + 2) - from;
        } else if (c != '"' && c != '\'') {
            return 0;
        }
        int end = from + 1;
        while (end < css.length() && css.charAt(end) != c && css.charAt(end) != '\n') {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), end + 1) - from;
    }

    private static Optional<CssPart> fault(String what, String hint, int at) {
        return Optional.of(CssPart.fault(what, hint, at));
    }
}
