package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.List;

/** Makes nodes of flexmark's spans. */
final class SpanTree {

    private final Excerpts excerpts;
    private final Document document;
    private final boolean gfm;

    SpanTree(Excerpts excerpts, boolean gfm) {
        this.excerpts = excerpts;
        this.document = excerpts.document();
        this.gfm = gfm;
    }

    /** The spans in a block, a bare address among them a link where GitHub makes it one. */
    List<Node> children(com.vladsch.flexmark.util.ast.Node block) {
        List<Node> nodes = inner(block);
        return gfm ? BareAddresses.linked(nodes, document.effort) : nodes;
    }

    private List<Node> inner(com.vladsch.flexmark.util.ast.Node parent) {
        document.effort.enter(excerpts.offset(parent.getChars()));
        HtmlTree html = new HtmlTree(excerpts);
        for (com.vladsch.flexmark.util.ast.Node child : parent.getChildren()) {
            if (child instanceof HtmlInlineBase tag) {
                html.addHtml(tag.getChars());
            } else {
                append(child, html);
            }
        }
        List<Node> nodes = excerpts.marks().give(html.nodes());
        document.effort.leave();
        return nodes;
    }

    private void append(com.vladsch.flexmark.util.ast.Node span, HtmlTree into) {
        int at = excerpts.offset(span.getChars());
        if (span instanceof SoftLineBreak) {
            into.addText("\n", at);
        } else if (span instanceof HardLineBreak) {
            into.add(new Node(Kind.LINE_BREAK, at));
        } else if (span instanceof Code code) {
            Node node = new Node(Kind.CODE, at);
            node.value.append(code(excerpts.written(code.getText()).toString()));
            into.add(node);
        } else if (span instanceof Emphasis) {
            into.add(spanOf(Kind.EMPHASIS, span, at));
        } else if (span instanceof StrongEmphasis) {
            into.add(spanOf(Kind.STRONG, span, at));
        } else if (span instanceof StruckOut) {
            into.add(spanOf(Kind.STRIKETHROUGH, span, at));
        } else if (span instanceof InlineLinkNode link) {
            into.add(link(link, at));
        } else if (span instanceof RefNode reference) {
            reference(reference, at, into);
        } else if (span instanceof AutoLink address) {
            into.add(address(address.getText(), "", at));
        } else if (span instanceof MailLink address) {
            into.add(address(address.getText(), "mailto:", at));
        } else if (span instanceof Footnote note) {
            note(note, at, into);
        } else if (span.hasChildren()) {
            inner(span).forEach(into::add);
        } else {
            MappedText written = excerpts.written(span.getChars());
            into.addText(excerpts.said(span.getChars()), written.wordOffset());
        }
    }

    private Node spanOf(Kind kind, com.vladsch.flexmark.util.ast.Node span, int at) {
        Node node = new Node(kind, at);
        node.children = inner(span);
        return node;
    }

    /** Line ends count as spaces, and one on each side keeps backticks apart. (CommonMark, "Code spans") */
    private static String code(String written) {
        String line = written.replace('\n', ' ');
        boolean apart = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return apart ? line.substring(1, line.length() - 1) : line;
    }

    private Node link(InlineLinkNode link, int at) {
        boolean image = link instanceof Image;
        return target(image, link, link.getUrl(), link.getTitle(), at);
    }

    private Node target(
            boolean image, com.vladsch.flexmark.util.ast.Node span, BasedSequence url, BasedSequence title, int at) {
        Node node = new Node(image ? Kind.IMAGE : Kind.LINK, at);
        node.attributes.put(image ? "src" : "href", Excerpts.attribute(excerpts.said(url)));
        if (title.isNotNull()) {
            node.attributes.put("title", Excerpts.attribute(excerpts.said(title)));
        }
        List<Node> children = inner(span);
        if (image) {
            StringBuilder words = new StringBuilder();
            children.forEach(child -> appendWords(child, words));
            node.attributes.put("alt", Excerpts.attribute(words.toString()));
        } else {
            node.children = children;
        }
        return node;
    }

    private static void appendWords(Node node, StringBuilder out) {
        out.append(node.is(Kind.IMAGE) ? node.attributes.getOrDefault("alt", "") : node.value);
        node.children.forEach(child -> appendWords(child, out));
    }

    private void reference(RefNode span, int at, HtmlTree into) {
        Reference found = span.isDefined() ? span.getReferenceNode(span.getDocument()) : null;
        if (found != null) {
            document.effort.grow(found.getUrl().length() + found.getTitle().length());
            into.add(target(span instanceof ImageRef, span, found.getUrl(), found.getTitle(), at));
            return;
        }
        into.addText(excerpts.written(span.getChars()).toString(), at);
    }

    private Node address(BasedSequence written, String scheme, int at) {
        String address = excerpts.written(written).toString();
        Node node = new Node(Kind.LINK, at);
        node.attributes.put("href", Excerpts.attribute(scheme + address));
        node.addText(address, at + 1);
        return node;
    }

    private void note(Footnote note, int at, HtmlTree into) {
        String name = excerpts.written(note.getText()).toString();
        if (note.isDefined()) {
            Node reference = new Node(Kind.FOOTNOTE_REFERENCE, at);
            reference.name = name;
            into.add(reference);
        } else {
            document.report(MarkdownProblem.UNKNOWN_FOOTNOTE, at, name);
            into.addText(excerpts.written(note.getChars()).toString(), at);
        }
    }
}
