package dev.cv.markdown;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.HashSet;
import java.util.Set;

/** Looks for what is read well and still hardly meant. */
final class TreeCheck {

    private final Document document;
    private final Set<String> ids = new HashSet<>();
    private int headingLevel;

    TreeCheck(Document document) {
        this.document = document;
    }

    void check(Node node) {
        String id = node.attributes.getOrDefault("id", "");
        if (!id.isEmpty() && !ids.add(id)) {
            document.report(MarkdownProblem.DUPLICATE_ID, node.offsetOf("id"), id);
        }
        if (node.is(Kind.HEADING)) {
            checkLevel(node);
        }
        node.children.forEach(this::check);
    }

    private void checkLevel(Node heading) {
        if (headingLevel > 0 && heading.level > headingLevel + 1) {
            document.report(
                    MarkdownProblem.HEADING_LEVEL_JUMPS, heading.offset, heading.level, headingLevel, headingLevel + 1);
        }
        headingLevel = heading.level;
    }
}
