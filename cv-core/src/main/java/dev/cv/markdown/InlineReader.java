package dev.cv.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cv.model.Attributes;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.List;

/** Turns flexmark's inlines into the model's. */
final class InlineReader {

    private final Source source;
    private final AttributeLists attributeLists;
    private final Diagnostics diagnostics;

    InlineReader(Source source, AttributeLists attributeLists, Diagnostics diagnostics) {
        this.source = source;
        this.attributeLists = attributeLists;
        this.diagnostics = diagnostics;
    }

    List<Inline> read(Node parent) {
        return read(parent, 0);
    }

    /** The running text that {@code parent} holds, what stands before {@code from} left out. */
    List<Inline> read(Node parent, int from) {
        InlineSequence out = new InlineSequence();
        int skipTo = from;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getEndOffset() <= skipTo) {
                continue;
            }
            int start = Math.max(node.getStartOffset(), skipTo);
            if (node instanceof com.vladsch.flexmark.ast.Text) {
                readText(node, start, out);
            } else if (node instanceof SoftLineBreak) {
                out.addText(" ", source.at(start));
            } else if (node instanceof HardLineBreak) {
                out.add(new LineBreak(source.at(start)));
            } else if (node instanceof HtmlEntity entity) {
                out.addText(entity.getChars().unescape(), source.at(start));
            } else if (node instanceof HtmlInline html) {
                readHtml(html, out);
            } else if (!(node instanceof HtmlInlineComment)) {
                SpanAttributes after = attributesAfter(node.getEndOffset());
                readSpan(node, after.attributes, out);
                skipTo = after.end;
            }
        }
        return out.toList();
    }

    private void readText(Node node, int start, InlineSequence out) {
        int end = node.getEndOffset();
        boolean afterLineEnd =
                node.getPrevious() instanceof SoftLineBreak || node.getPrevious() instanceof HardLineBreak;
        // Two backslashes at a line's end are kramdown's line break.
        boolean lineBreak = node.getNext() instanceof SoftLineBreak
                && end - start >= 2
                && source.body().startsWith("\\\\", end - 2);
        int textEnd = lineBreak ? end - 2 : end;
        String text = Typography.of(source.body(), start, textEnd, afterLineEnd);
        reportIn(text, "{:", MarkdownProblem.ATTRIBUTE_LIST_IN_TEXT, start);
        reportIn(text, "{%", MarkdownProblem.LIQUID_AS_TEXT, start);
        reportIn(text, "{{", MarkdownProblem.LIQUID_AS_TEXT, start);
        out.addText(text, source.at(start));
        if (lineBreak) {
            out.add(new LineBreak(source.at(textEnd)));
        }
    }

    private void reportIn(String text, String mark, MarkdownProblem problem, int start) {
        if (text.contains(mark)) {
            diagnostics.report(problem, source.at(Math.max(source.body().indexOf(mark, start), start)));
        }
    }

    private void readHtml(HtmlInline html, InlineSequence out) {
        String tag = HtmlText.tagName(html.getChars().toString());
        if (tag.equals("br")) {
            out.add(new LineBreak(source.at(html)));
        } else if (!html.getChars().startsWith("</")) {
            diagnostics.report(MarkdownProblem.HTML_AS_TEXT, source.at(html), tag);
        }
    }

    private void readSpan(Node node, Attributes attributes, InlineSequence out) {
        Position at = source.at(node);
        if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
            out.add(new Emphasis(read(node), attributes, at));
        } else if (node instanceof StrongEmphasis) {
            out.add(new Strong(read(node), attributes, at));
        } else if (node instanceof com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough) {
            out.add(new Strikethrough(read(node), attributes, at));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            out.add(new Code(codeText(code), attributes, at));
        } else if (node instanceof AutoLink link) {
            String target = link.getText().toString();
            String shown = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
            out.add(new Link(target, "", List.of(new dev.cv.model.Text(shown, at)), attributes, at));
        } else if (node instanceof MailLink link) {
            String mail = link.getText().toString();
            out.add(new Link("mailto:" + mail, "", List.of(new dev.cv.model.Text(mail, at)), attributes, at));
        } else if (node instanceof com.vladsch.flexmark.ast.Image image) {
            out.add(image(node, image.getText(), image, attributes));
        } else if (node instanceof com.vladsch.flexmark.ast.Link link) {
            out.add(link(node, link, attributes));
        } else if (node instanceof RefNode reference) {
            readReference(reference, attributes, out);
        } else {
            throw new IllegalStateException("no inline for " + node.getNodeName());
        }
    }

    private void readReference(RefNode node, Attributes attributes, InlineSequence out) {
        Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (target == null) {
            throw new IllegalStateException("no target for " + node.getChars());
        } else if (node instanceof ImageRef) {
            BasedSequence text = node.isReferenceTextCombined() ? node.getReference() : node.getText();
            out.add(image(node, text, target, attributes));
        } else if (node instanceof LinkRef) {
            out.add(link(node, target, attributes));
        }
    }

    /** The code; a space inside double backticks only keeps them apart from a backtick that is meant. */
    private static String codeText(com.vladsch.flexmark.ast.Code node) {
        String text = node.getText().toString().replaceAll("\\s*\\R\\s*", " ");
        return node.getOpeningMarker().length() > 1 ? text.replaceAll("^ | $", "") : text;
    }

    private Link link(Node node, LinkNodeBase target, Attributes attributes) {
        return new Link(
                target.getUrl().unescape(), target.getTitle().unescape(), read(node), attributes, source.at(node));
    }

    /** An image, whose alternative text has no markup, as in kramdown. */
    private Image image(Node node, BasedSequence text, LinkNodeBase target, Attributes attributes) {
        String alternative = text.unescape().replaceAll("\\s+", " ");
        return new Image(
                target.getUrl().unescape(), alternative, target.getTitle().unescape(), attributes, source.at(node));
    }

    /** The attribute lists that follow a span without a space, and where they end. */
    private record SpanAttributes(Attributes attributes, int end) {}

    private SpanAttributes attributesAfter(int offset) {
        Attributes attributes = Attributes.NONE;
        int end = offset;
        for (SpanAttributeList list = SpanAttributeList.at(source.body(), end);
                list != null;
                list = SpanAttributeList.at(source.body(), end)) {
            attributes = attributes.and(attributeLists.resolve(list.content(), source.at(end)));
            end = list.end();
        }
        return new SpanAttributes(attributes, end);
    }
}
