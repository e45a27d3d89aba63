package dev.cv.markdown.text;

/** Runs of backticks: a run begins code, and the next as long as it ends it. */
public final class Backticks {

    private Backticks() {}

    /** How many backticks stand at an index. */
    public static int width(MappedText text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** Where the code that begins at an index ends, its backticks included, or -1. */
    public static int end(MappedText text, int start) {
        int width = width(text, start);
        boolean lone = width == 1
                && (start == 0 || MappedText.isSpace(text.charAt(start - 1)))
                && start + 1 < text.length()
                && MappedText.isSpace(text.charAt(start + 1));
        if (lone) {
            return -1;
        }
        int run = 0;
        for (int i = start + width; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            if (run == width) {
                return i + 1;
            }
        }
        return -1;
    }
}
