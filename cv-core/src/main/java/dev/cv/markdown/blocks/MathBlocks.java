package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Formulas in double dollar signs, in lines of their own. */
final class MathBlocks {

    private static final Pattern FORMULA = Pattern.compile(" {0,3}(\\\\)?\\$\\$(.*?)\\$\\$(\\s*?\\n)?", Pattern.DOTALL);
    private static final Pattern BACKSLASH = Pattern.compile(" {0,3}\\\\");

    private MathBlocks() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        MatchResult match = parser.isAfterBoundary() ? scanner.check(FORMULA) : null;
        if (match == null) {
            return false;
        } else if (match.group(1) != null) {
            if (match.group(3) != null) {
                scanner.scan(BACKSLASH);
            }
            return false;
        }
        int from = scanner.position;
        scanner.position = match.end();
        if (!parser.isBeforeBoundary()) {
            scanner.position = from;
            return false;
        }
        Node math = parser.add(Kind.MATH, scanner.text.offset(from));
        math.block = true;
        math.value.append(match.group(2).strip());
        return true;
    }
}
