package dev.cv.write;

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
import java.util.List;

/** Running text as HTML and nothing else. */
final class RawInlines {

    private final StringBuilder out;

    private RawInlines(StringBuilder out) {
        this.out = out;
    }

    /** Whether HTML can say all of it: it knows no notes, and fewer attributes. */
    static boolean fit(List<Inline> content) {
        return !Edges.anyOf(content, RawInlines::isMarkdownOnly);
    }

    private static boolean isMarkdownOnly(Inline inline) {
        return inline instanceof FootnoteReference
                || (inline instanceof Image image && !HtmlNames.admits("img", image.attributes()))
                || (inline instanceof Link link && !HtmlNames.admits("a", link.attributes()))
                || (inline instanceof Emphasis emphasis && !HtmlNames.admits("em", emphasis.attributes()))
                || (inline instanceof Strong strong && !HtmlNames.admits("strong", strong.attributes()))
                || (inline instanceof Code code && !HtmlNames.admits("code", code.attributes()))
                || (inline instanceof Strikethrough struck && !HtmlNames.admits("del", struck.attributes()));
    }

    static String write(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        new RawInlines(out).append(content);
        return out.toString();
    }

    private void append(List<Inline> content) {
        content.forEach(this::append);
    }

    private void append(Inline inline) {
        if (inline instanceof Text text) {
            out.append(HtmlText.content(text.text()));
        } else if (inline instanceof Code code) {
            out.append(code(code));
        } else if (inline instanceof Emphasis emphasis) {
            element("em", "", emphasis.attributes(), emphasis.content());
        } else if (inline instanceof Strong strong) {
            element("strong", "", strong.attributes(), strong.content());
        } else if (inline instanceof Strikethrough struck) {
            element("del", "", struck.attributes(), struck.content());
        } else if (inline instanceof Link link) {
            element("a", linkAttributes(link), link.attributes(), link.content());
        } else if (inline instanceof Abbreviation abbreviation) {
            element("abbr", titleOf(abbreviation), abbreviation.attributes(), abbreviation.content());
        } else if (inline instanceof Phrase phrase) {
            element(phrase.name(), "", phrase.attributes(), phrase.content());
        } else if (inline instanceof Image image) {
            out.append(image(image));
        } else if (inline instanceof LineBreak) {
            out.append("<br />");
        } else if (inline instanceof BreakOpportunity) {
            out.append("<wbr />");
        }
    }

    private void element(String name, String first, Attributes attributes, List<Inline> content) {
        out.append('<')
                .append(name)
                .append(first)
                .append(HtmlText.attributes(attributes))
                .append('>');
        append(content);
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

    private static String image(Image image) {
        StringBuilder out = new StringBuilder("<img");
        HtmlText.append(out, "src", image.source());
        HtmlText.append(out, "alt", image.alternative());
        HtmlText.appendUnlessEmpty(out, "title", image.title());
        return out.append(HtmlText.attributes(image.attributes())).append(" />").toString();
    }
}
