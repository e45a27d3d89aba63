package dev.cv.markdown;

import org.jspecify.annotations.Nullable;

/**
 * An attribute list inside a line.
 *
 * @param content what stands between the braces
 * @param end the index after the closing brace
 */
record SpanAttributeList(String content, int end) {

    /** The list that begins at {@code index} of {@code text}, or null where none does. */
    static @Nullable SpanAttributeList at(String text, int index) {
        if (!text.startsWith("{:", index) || text.startsWith("{::", index)) {
            return null;
        }
        for (int i = index + 2; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '}' && text.charAt(i - 1) != '\\') {
                return new SpanAttributeList(text.substring(index + 2, i), i + 1);
            }
        }
        return null;
    }
}
