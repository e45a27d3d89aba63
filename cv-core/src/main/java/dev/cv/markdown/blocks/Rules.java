package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.Node.Kind;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rules across the page: three or more asterisks, hyphens or underscores. */
final class Rules {

    static final Pattern LINE = Pattern.compile(
            " {0,3}(?:\\*[ \\t]*\\*[ \\t]*\\*[* \\t]*|-[ \\t]*-[ \\t]*-[- \\t]*|_[ \\t]*_[ \\t]*_[_ \\t]*)\\n",
            LineStarts.FLAGS);

    private Rules() {}

    static boolean parse(BlockParser parser) {
        MatchResult line = parser.scanner.check(LINE);
        if (line == null) {
            return false;
        }
        parser.add(Kind.RULE, parser.scanner.offset());
        parser.scanner.position = line.end();
        return true;
    }
}
