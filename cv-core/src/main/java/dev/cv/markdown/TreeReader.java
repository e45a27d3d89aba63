package dev.cv.markdown;

import dev.cv.markdown.spans.SpanGrammar;
import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.SpecialReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Once all blocks are known: reads the spans in them and gives everything the attributes of its lists. */
record TreeReader(Document document) {

    void read(Node node) {
        read(node, false);
    }

    private void read(Node node, boolean inHtml) {
        List<Node> children = new ArrayList<>();
        for (Node child : node.children) {
            if (child.is(Kind.SOURCE)) {
                children.addAll(readSpans(child, inHtml || node.is(Kind.HTML)));
            } else {
                read(child, inHtml || node.is(Kind.HTML));
                giveAttributes(child);
                children.add(child);
            }
        }
        node.children = children;
    }

    private List<Node> readSpans(Node source, boolean inHtml) {
        if (source.source != null) {
            SpanGrammar.parse(document, source.source, source, inHtml);
        }
        giveAttributesToAll(source);
        return source.children;
    }

    private void giveAttributesToAll(Node node) {
        for (Node child : node.children) {
            giveAttributesToAll(child);
            giveAttributes(child);
        }
    }

    /** Gives a node what its attribute lists say, those first that they refer to. */
    void giveAttributes(Node node) {
        if (node.attributeList == null) {
            return;
        }
        if (node.is(Kind.BLANK) || (node.is(Kind.BOUNDARY) && node.name.isEmpty())) {
            document.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, node.attributeList.offset);
        }
        addTo(node.attributes, node.attributeList, 0);
    }

    private void addTo(Map<String, String> attributes, AttributeList list, int depth) {
        for (AttributeList.Reference reference : list.references) {
            AttributeList defined = document.attributeLists.get(reference.name());
            if (defined != null && depth < 10) {
                document.effort.grow(1 + defined.length());
                addTo(attributes, defined, depth + 1);
            } else if (defined == null && !SpecialReferences.isOne(reference.name())) {
                document.report(MarkdownProblem.UNKNOWN_ATTRIBUTE_REFERENCE, reference.offset(), reference.name());
            }
        }
        for (AttributeList.Unreadable part : list.unreadable) {
            document.report(MarkdownProblem.UNREADABLE_ATTRIBUTE, part.offset(), part.text());
        }
        list.addTo(attributes, document.effort);
    }
}
