package dev.cv.write;

import dev.cv.model.Abbreviation;
import dev.cv.model.Block;
import dev.cv.model.BreakOpportunity;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.InlineVisitor;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.Phrase;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import java.util.List;

/** Running text as HTML and nothing else. */
final class RawInlines implements InlineVisitor {

    private final StringBuilder out;

    private RawInlines(StringBuilder out) {
        this.out = out;
    }

    /** Whether HTML can say all of it: it knows no notes, and fewer attributes. */
    static boolean fit(List<Inline> content) {
        return !Edges.anyOf(content, RawInlines::isMarkdownOnly);
    }

    static boolean fitIn(Block block) {
        return block.all(Inline.class).stream().noneMatch(RawInlines::isMarkdownOnly);
    }

    private static boolean isMarkdownOnly(Inline inline) {
        boolean element = inline instanceof Phrase || inline instanceof Abbreviation;
        String name = inline instanceof Image ? "img" : inline instanceof Link ? "a" : "";
        return inline instanceof FootnoteReference || !(element || HtmlNames.admits(name, inline.attributes()));
    }

    static String write(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        new RawInlines(out).append(content);
        return out.toString();
    }

    private void append(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    @Override
    public void visit(Text text) {
        out.append(HtmlText.content(text.text()));
    }

    @Override
    public void visit(Code code) {
        out.append(code(code));
    }

    @Override
    public void visit(Emphasis emphasis) {
        element("em", "", emphasis);
    }

    @Override
    public void visit(Strong strong) {
        element("strong", "", strong);
    }

    @Override
    public void visit(Strikethrough struck) {
        element("del", "", struck);
    }

    @Override
    public void visit(Link link) {
        element("a", linkAttributes(link), link);
    }

    @Override
    public void visit(Abbreviation abbreviation) {
        element("abbr", titleOf(abbreviation), abbreviation);
    }

    @Override
    public void visit(Phrase phrase) {
        element(phrase.name(), "", phrase);
    }

    @Override
    public void visit(LineBreak lineBreak) {
        out.append("<br />");
    }

    @Override
    public void visit(BreakOpportunity opportunity) {
        out.append("<wbr />");
    }

    /** HTML knows no notes: text with one doesn't {@link #fit}. */
    @Override
    public void visit(FootnoteReference reference) {}

    private void element(String name, String first, InlineContainer container) {
        out.append('<').append(name).append(first);
        out.append(HtmlText.attributes(container.attributes())).append('>');
        append(container.content());
        out.append("</").append(name).append('>');
    }

    static String code(Code code) {
        return "<code" + HtmlText.attributes(code.attributes()) + ">" + HtmlText.content(code.text()) + "</code>";
    }

    static String linkAttributes(Link link) {
        StringBuilder out = new StringBuilder();
        HtmlText.append(out, "href", link.target());
        HtmlText.appendUnlessEmpty(out, "title", link.title());
        return out.toString();
    }

    static String titleOf(Abbreviation abbreviation) {
        StringBuilder out = new StringBuilder();
        HtmlText.appendUnlessEmpty(out, "title", abbreviation.expansion());
        return out.toString();
    }

    @Override
    public void visit(Image image) {
        out.append("<img");
        HtmlText.append(out, "src", image.source());
        HtmlText.append(out, "alt", image.alternative());
        HtmlText.appendUnlessEmpty(out, "title", image.title());
        out.append(HtmlText.attributes(image.attributes())).append(" />");
    }
}
