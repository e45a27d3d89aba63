package dev.cv.markdown.spans;

import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Formulas in double dollar signs. */
final class MathSpans {

    private static final Pattern FORMULA = Pattern.compile("\\$\\$(.*?)\\$\\$", Pattern.DOTALL);

    private MathSpans() {}

    static boolean parse(SpanParser parser) {
        int start = parser.scanner.position;
        MatchResult match = parser.scanner.peek() == '$' ? parser.scanner.scan(FORMULA) : null;
        if (match == null) {
            return false;
        }
        Node math = parser.create(Kind.MATH, start);
        math.value.append(match.group(1).strip());
        parser.tree.children.add(math);
        return true;
    }
}
