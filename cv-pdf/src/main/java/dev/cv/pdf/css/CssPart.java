package dev.cv.pdf.css;

/**
 * A piece of a style sheet, with the places where its words begin.
 *
 * @param name a property, or a selector or at-rule as far as its brace
 * @param value the value of a property; empty of others
 * @param valueAt where the value begins
 */
record CssPart(Kind kind, String name, int at, String value, int valueAt) {

    /** What it is. */
    enum Kind {
        DECLARATION,
        /** What stands before the braces of a rule. */
        SELECTOR,
        /** An at-rule, with a block or without. */
        AT_RULE,
        /** No CSS: the name says what is wrong, the value what to do. */
        FAULT
    }

    static CssPart of(Kind kind, String name, int at) {
        return new CssPart(kind, name, at, "", at);
    }

    static CssPart fault(String what, String hint, int at) {
        return new CssPart(Kind.FAULT, what, at, hint, at);
    }
}
