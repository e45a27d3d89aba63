package dev.cv.markdown;

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
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Writes running text as the HTML that kramdown would make of it. */
final class InlineHtml {

    private InlineHtml() {}

    static void append(Element parent, List<Inline> inlines) {
        inlines.forEach(inline -> append(parent, inline));
    }

    private static void append(Element parent, Inline inline) {
        if (inline instanceof Text text) {
            parent.appendText(text.text());
        } else if (inline instanceof LineBreak) {
            parent.appendElement("br");
        } else if (inline instanceof BreakOpportunity) {
            parent.appendElement("wbr");
        } else if (inline instanceof Code code) {
            element(parent, "code", code.attributes()).appendText(code.text());
        } else if (inline instanceof Emphasis emphasis) {
            append(element(parent, "em", emphasis.attributes()), emphasis.content());
        } else if (inline instanceof Strong strong) {
            append(element(parent, "strong", strong.attributes()), strong.content());
        } else if (inline instanceof Strikethrough struck) {
            append(element(parent, "del", struck.attributes()), struck.content());
        } else if (inline instanceof Phrase phrase) {
            append(element(parent, phrase.name(), phrase.attributes()), phrase.content());
        } else if (inline instanceof Abbreviation abbreviation) {
            Element element = element(parent, "abbr", abbreviation.attributes());
            append(titled(element, abbreviation.expansion()), abbreviation.content());
        } else if (inline instanceof Link link) {
            Element element = element(parent, "a", link.attributes()).attr("href", link.target());
            append(titled(element, link.title()), link.content());
        } else if (inline instanceof Image image) {
            Element element = element(parent, "img", image.attributes());
            titled(element, image.title()).attr("src", image.source()).attr("alt", image.alternative());
        } else if (inline instanceof FootnoteReference reference) {
            Element mark = parent.appendElement("sup").appendElement("a");
            mark.addClass("footnote").attr("href", "#fn:" + reference.name());
        }
    }

    /** Gives the references the numbers that their notes have got. */
    static void number(Element body) {
        for (Element mark : body.select("sup > a.footnote")) {
            Element note = body.getElementById(mark.attr("href").substring(1));
            if (note == null) {
                throw new AssertionError("no note for " + mark.attr("href"));
            }
            Element list = Objects.requireNonNull(note.parent());
            int first = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            mark.appendText(Integer.toString(first + note.elementSiblingIndex()));
        }
    }

    static Element element(Element parent, String name, Attributes attributes) {
        Element element = parent.appendElement(name);
        attributes.id().ifPresent(id -> element.attr("id", id));
        if (!attributes.classes().isEmpty()) {
            element.attr("class", String.join(" ", attributes.classes()));
        }
        attributes.values().forEach(element::attr);
        return element;
    }

    private static Element titled(Element element, String title) {
        return title.isEmpty() ? element : element.attr("title", title);
    }
}
