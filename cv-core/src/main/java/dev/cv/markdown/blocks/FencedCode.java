package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Code between fences of backticks or tildes. (GFM parser, "Fenced Code Blocks") */
final class FencedCode {

    private static final Pattern OPENING =
            Pattern.compile(" {0,3}((?:[~`]){3,})[^\\S\\n]*(?:(\\S+?)(?:\\?\\S*)?)?[^\\S\\n]*\\n", LineStarts.FLAGS);

    private FencedCode() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        if (!scanner.isAt(LineStarts.FENCE)) {
            return false;
        }
        MatchResult opening = scanner.check(OPENING);
        if (opening == null) {
            return false;
        }
        String fence = opening.group(1);
        Pattern closing = Pattern.compile(
                "^ {0,3}" + Pattern.quote(fence) + Pattern.quote(fence.substring(fence.length() - 1)) + "*\\s*?\\n",
                LineStarts.FLAGS);
        var end = closing.matcher(scanner.text).region(opening.end(), scanner.text.length());
        if (!end.find()) {
            if (opening.group().strip().indexOf('`', fence.length()) < 0) {
                parser.document.report(MarkdownProblem.UNCLOSED_FENCE, scanner.offset(), fence);
            }
            return false;
        }
        Node code = parser.add(Kind.CODE_BLOCK, scanner.offset());
        code.value.append(scanner.text, opening.end(), end.start());
        if (opening.group(2) != null) {
            code.attributes.put("class", "language-" + opening.group(2));
        }
        scanner.position = end.end();
        return true;
    }
}
