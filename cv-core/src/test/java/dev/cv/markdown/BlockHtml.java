package dev.cv.markdown;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Code;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Emphasis;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Strikethrough;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import dev.cv.model.ThematicBreak;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes blocks as the HTML that kramdown would make of them. */
final class BlockHtml {

    private BlockHtml() {}

    static Document of(List<Block> blocks) {
        Document document = Document.createShell("");
        appendBlocks(document.body(), blocks);
        return document;
    }

    private static void appendBlocks(Element parent, List<Block> blocks) {
        blocks.forEach(block -> append(parent, block));
    }

    private static void append(Element parent, Block block) {
        Attributes attributes = block.attributes();
        if (block instanceof Heading heading) {
            appendInlines(element(parent, "h" + heading.level(), attributes), heading.content());
        } else if (block instanceof Paragraph paragraph) {
            appendInlines(element(parent, "p", attributes), paragraph.content());
        } else if (block instanceof BlockQuote quote) {
            appendBlocks(element(parent, "blockquote", attributes), quote.blocks());
        } else if (block instanceof ItemList list) {
            Element element = element(parent, list.ordered() ? "ol" : "ul", attributes);
            for (ListItem item : list.items()) {
                appendBlocks(element(element, "li", item.attributes()), item.blocks());
            }
        } else if (block instanceof DefinitionList list) {
            Element element = element(parent, "dl", attributes);
            list.items().forEach(item -> append(element, item));
        } else if (block instanceof CodeBlock code) {
            Element element = element(parent, "pre", attributes).appendElement("code");
            if (!code.language().isEmpty()) {
                element.addClass("language-" + code.language());
            }
            element.appendText(code.text());
        } else if (block instanceof ThematicBreak) {
            element(parent, "hr", attributes);
        } else {
            throw new AssertionError("recognized too early: " + block);
        }
    }

    private static void append(Element parent, DefinitionItem item) {
        if (item instanceof DefinitionItem.Term term) {
            appendInlines(element(parent, "dt", term.attributes()), term.content());
        } else if (item instanceof DefinitionItem.Description description) {
            appendBlocks(element(parent, "dd", description.attributes()), description.blocks());
        }
    }

    private static void appendInlines(Element parent, List<Inline> inlines) {
        inlines.forEach(inline -> append(parent, inline));
    }

    private static void append(Element parent, Inline inline) {
        if (inline instanceof Text text) {
            parent.appendText(text.text());
        } else if (inline instanceof LineBreak) {
            parent.appendElement("br");
        } else if (inline instanceof Code code) {
            element(parent, "code", code.attributes()).appendText(code.text());
        } else if (inline instanceof Emphasis emphasis) {
            appendInlines(element(parent, "em", emphasis.attributes()), emphasis.content());
        } else if (inline instanceof Strong strong) {
            appendInlines(element(parent, "strong", strong.attributes()), strong.content());
        } else if (inline instanceof Strikethrough struck) {
            appendInlines(element(parent, "del", struck.attributes()), struck.content());
        } else if (inline instanceof Link link) {
            Element element = element(parent, "a", link.attributes()).attr("href", link.target());
            titled(element, link.title());
            appendInlines(element, link.content());
        } else if (inline instanceof Image image) {
            Element element = element(parent, "img", image.attributes())
                    .attr("src", image.source())
                    .attr("alt", image.alternative());
            titled(element, image.title());
        }
    }

    private static void titled(Element element, String title) {
        if (!title.isEmpty()) {
            element.attr("title", title);
        }
    }

    private static Element element(Element parent, String name, Attributes attributes) {
        Element element = parent.appendElement(name);
        attributes.id().ifPresent(id -> element.attr("id", id));
        if (!attributes.classes().isEmpty()) {
            element.attr("class", String.join(" ", attributes.classes()));
        }
        attributes.values().forEach(element::attr);
        return element;
    }
}
