package dev.cv.markdown.text;

import java.util.regex.Pattern;

/** What looks like Markdown where it is none: in HTML. */
public final class MarkdownMarks {

    private static final Pattern MARKS = Pattern.compile(
            "^ *(?:#{1,6} |[-*+] +\\S)|\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*|\\[[^\\]\\n]{1,200}]\\([^)\\s]{1,200}\\)",
            Pattern.MULTILINE);

    private MarkdownMarks() {}

    /** Whether a text has the marks of items, headings, bold words or links. */
    public static boolean areIn(CharSequence text) {
        return MARKS.matcher(text).find();
    }
}
