package dev.cv.markdown.blocks;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.ExtensionTag;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import org.jspecify.annotations.Nullable;

/** What the extensions do: {@code comment}, {@code nomarkdown} and {@code options}. */
public final class Extensions {

    private Extensions() {}

    /** Adds what the extension stands for to the node; false where there is no such extension. */
    public static boolean apply(Document document, ExtensionTag tag, @Nullable MappedText body, int offset, Node into) {
        AttributeList attributes = new AttributeList();
        attributes.read(tag.attributes(), offset);
        switch (tag.name()) {
            case "comment" -> into.children.add(new Node(Kind.COMMENT, offset));
            case "nomarkdown" -> {
                if (body != null) {
                    keep(document, attributes, body, offset, into);
                }
            }
            case "options" ->
                attributes.values.forEach((key, value) -> {
                    if (!document.options.set(key, value)) {
                        document.report(MarkdownProblem.OPTION_IGNORED, offset, key);
                    }
                });
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void keep(Document document, AttributeList attributes, MappedText body, int offset, Node into) {
        String types = attributes.values.getOrDefault("type", "");
        if (!types.isEmpty() && !(" " + types + " ").contains(" html ")) {
            document.report(MarkdownProblem.NOT_FOR_PAPER, offset, "{::nomarkdown type=\"" + types + "\"}");
            return;
        }
        Node raw = new Node(Kind.RAW_HTML, offset);
        HtmlBlocks.parseRaw(document, body, raw);
        into.children.add(raw);
    }
}
