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
            if (c == '(' && ++brackets > MOST_BRACKETS) {
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

    private static Optional<CssPart> fault(String what, String hint, int at) {
        return Optional.of(CssPart.fault(what, hint, at));
    }
}
