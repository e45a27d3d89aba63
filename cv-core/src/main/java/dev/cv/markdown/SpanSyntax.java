package dev.cv.markdown;

/** A way to begin a span. */
interface SpanSyntax {

    /** Reads the span that begins where the scanner stands; false, and nothing moved, where none does. */
    boolean parse(SpanParser parser);
}
