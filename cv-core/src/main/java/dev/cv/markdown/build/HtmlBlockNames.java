package dev.cv.markdown.build;

import dev.cv.markdown.text.HtmlElements;
import dev.cv.markdown.text.Node;
import java.util.Set;

/** Which HTML elements stand on lines of their own. */
final class HtmlBlockNames {

    private static final Set<String> ALSO = Set.of("details", "figure", "hgroup", "center", "noscript", "math", "svg");

    private HtmlBlockNames() {}

    /** Whether the element is a block, or holds one. */
    static boolean isBlock(Node node) {
        return HtmlElements.BLOCK.contains(node.name)
                || ALSO.contains(node.name)
                || node.children.stream().anyMatch(HtmlBlockNames::holdsBlock);
    }

    private static boolean holdsBlock(Node node) {
        return switch (node.kind) {
            case PARAGRAPH, HEADING, QUOTE, CODE_BLOCK, RULE, BULLET_LIST, ORDERED_LIST, DEFINITION_LIST, TABLE -> true;
            case HTML -> isBlock(node);
            default -> false;
        };
    }
}
