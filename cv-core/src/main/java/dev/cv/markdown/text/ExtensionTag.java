package dev.cv.markdown.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What opens an extension: {@code {::name attributes}}.
 *
 * @param attributes what stands behind the name
 * @param closed whether a slash ends it, so that it has no body
 * @param end where the text goes on behind it
 */
public record ExtensionTag(String name, MappedText attributes, boolean closed, int end) {

    private static final Pattern NAME = Pattern.compile("\\{::(\\w++)(?=[\\s/}])");

    /** The tag at {@code from}. */
    public static @Nullable ExtensionTag at(MappedText text, int from) {
        MatchResult name = new TextScanner(text).check(NAME, from);
        int closing = name == null ? -1 : AttributeList.closing(text, name.end());
        if (name == null || closing < 0) {
            return null;
        }
        boolean closed = text.charAt(closing - 1) == '/';
        MappedText attributes = text.subSequence(name.end(), Math.max(name.end(), closed ? closing - 1 : closing));
        return new ExtensionTag(name.group(1), attributes, closed, closing + 1);
    }
}
