package dev.cv.markdown;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.HtmlContent;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.WordTrie;
import java.util.ArrayList;
import java.util.List;

/** Finds the short forms that the file explains, wherever they stand as words of their own. */
final class Abbreviations {

    private final Document document;
    private final WordTrie forms = new WordTrie();

    private Abbreviations(Document document) {
        this.document = document;
        document.abbreviations.keySet().forEach(forms::add);
    }

    static void mark(Document document, Node root) {
        if (!document.abbreviations.isEmpty()) {
            new Abbreviations(document).mark(root);
        }
    }

    private void mark(Node node) {
        if (node.is(Kind.HTML) && node.content == HtmlContent.RAW) {
            node.children.stream().filter(child -> !child.is(Kind.TEXT)).forEach(this::mark);
            return;
        }
        List<Node> children = new ArrayList<>();
        for (Node child : node.children) {
            if (child.is(Kind.TEXT)) {
                split(child, children);
            } else {
                mark(child);
                children.add(child);
            }
        }
        node.children = children;
    }

    private void split(Node text, List<Node> into) {
        StringBuilder value = text.value;
        int from = 0;
        int i = 0;
        while (i < value.length()) {
            int end = WordTrie.isWordStart(value, i) ? forms.longest(value, i, document.effort) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            add(Kind.TEXT, text, from, i, into);
            explain(add(Kind.ABBREVIATION, text, i, end, into));
            from = end;
            i = end;
        }
        if (from == 0) {
            into.add(text);
        } else {
            add(Kind.TEXT, text, from, value.length(), into);
        }
    }

    private void explain(Node abbreviation) {
        Document.Expansion expansion = document.abbreviations.get(abbreviation.value.toString());
        if (expansion != null) {
            document.effort.grow(expansion.text().length());
            abbreviation.attributes.putAll(expansion.boundary().attributes);
            abbreviation.attributes.put("title", expansion.text());
        }
    }

    private static Node add(Kind kind, Node text, int from, int to, List<Node> into) {
        Node part = new Node(kind, text.offset + from - Math.min(from, text.indentation()));
        part.value.append(text.value, from, to);
        if (to > from) {
            into.add(part);
        }
        return part;
    }
}
