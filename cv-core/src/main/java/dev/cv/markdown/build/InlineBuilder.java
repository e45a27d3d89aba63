package dev.cv.markdown.build;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Entities;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.model.Abbreviation;
import dev.cv.model.Attributes;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.List;

/** Builds the model's inlines. */
final class InlineBuilder {

    private final Document document;
    private final ModelAttributes attributes;

    InlineBuilder(Document document) {
        this.document = document;
        this.attributes = new ModelAttributes(document);
    }

    /** The running text of the nodes, white space folded as on a page. */
    List<Inline> build(List<Node> nodes) {
        InlineSequence out = new InlineSequence();
        nodes.forEach(node -> append(node, out));
        return out.toList();
    }

    private List<Inline> children(Node node) {
        InlineSequence out = new InlineSequence();
        node.children.forEach(child -> append(child, out));
        return out.toInnerList();
    }

    private void append(Node node, InlineSequence out) {
        Position at = document.at(node.offset);
        switch (node.kind) {
            case TEXT -> out.addText(node.value.toString(), at);
            case LINE_BREAK -> out.add(new LineBreak(at));
            case CODE -> out.add(new Code(InlineSequence.fold(node.value.toString()), attributes.of(node), at));
            case MATH -> {
                document.report(MarkdownProblem.MATH_AS_SOURCE, node.offset);
                out.add(new Code(InlineSequence.fold(node.value.toString()), attributes.of(node), at));
            }
            case EMPHASIS -> out.add(new Emphasis(children(node), attributes.of(node), at));
            case STRONG -> out.add(new Strong(children(node), attributes.of(node), at));
            case STRIKETHROUGH -> out.add(new Strikethrough(children(node), attributes.of(node), at));
            case LINK -> out.add(link(node, at));
            case IMAGE -> out.add(image(node, at));
            case FOOTNOTE_REFERENCE -> out.add(new FootnoteReference(node.name, at));
            case ABBREVIATION ->
                out.add(new Abbreviation(
                        attribute(node, "title"),
                        List.of(new Text(InlineSequence.fold(node.value.toString()), at)),
                        attributes.of(node, "title"),
                        at));
            case HTML -> appendElement(node, at, out);
            case COMMENT, BOUNDARY, BLANK -> {}
            default -> node.children.forEach(child -> append(child, out));
        }
    }

    private void appendElement(Node node, Position at, InlineSequence out) {
        if (HtmlAllowList.isDroppedWhole(node.name)) {
            document.report(MarkdownProblem.HTML_DROPPED, node.offset, node.name);
            return;
        } else if (!HtmlAllowList.admitsElement(node.name)) {
            document.report(MarkdownProblem.HTML_UNWRAPPED, node.offset, node.name);
            node.children.forEach(child -> append(child, out));
            return;
        }
        switch (node.name) {
            case "br" -> out.add(new LineBreak(at));
            case "wbr" -> out.add(new BreakOpportunity(at));
            case "img" -> out.add(image(node, at));
            case "em" -> out.add(new Emphasis(children(node), attributes.of(node), at));
            case "strong" -> out.add(new Strong(children(node), attributes.of(node), at));
            case "del" -> out.add(new Strikethrough(children(node), attributes.of(node), at));
            case "abbr", "acronym" ->
                out.add(new Abbreviation(attribute(node, "title"), children(node), attributes.of(node, "title"), at));
            case "a" -> out.add(node.attributes.containsKey("href") ? link(node, at) : phrase(node, at));
            case "code" -> out.add(isPlain(node) ? code(node, at) : phrase(node, at));
            default -> out.add(phrase(node, at));
        }
    }

    private static boolean isPlain(Node node) {
        return node.children.stream().allMatch(child -> child.is(Kind.TEXT));
    }

    private Code code(Node node, Position at) {
        return new Code(Inline.text(children(node)), attributes.of(node), at);
    }

    private Phrase phrase(Node node, Position at) {
        return new Phrase(node.name, children(node), attributes.of(node), at);
    }

    private Link link(Node node, Position at) {
        Attributes others = attributes.of(node, "href", "title");
        return new Link(attribute(node, "href"), attribute(node, "title"), children(node), others, at);
    }

    private Image image(Node node, Position at) {
        return new Image(
                attribute(node, "src"),
                InlineSequence.fold(attribute(node, "alt")),
                attribute(node, "title"),
                attributes.of(node, "src", "alt", "title"),
                at);
    }

    private static String attribute(Node node, String name) {
        return Entities.decode(node.attributes.getOrDefault(name, ""));
    }
}
