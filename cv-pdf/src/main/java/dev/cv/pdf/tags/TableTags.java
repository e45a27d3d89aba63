package dev.cv.pdf.tags;

import dev.cv.pdf.layout.DomElements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives tables all their parts: the engine tags captions outside, and no cell that has nothing to paint. */
record TableTags(TagTree tree, TagMap map) {
    private static final Map<String, String> TYPES = Map.of(
            "thead", "THead", "tbody", "TBody", "tfoot", "TFoot", "tr", "TR", "th", "TH", "td", "TD", "caption",
            "Caption");

    void complete(Document html) {
        for (Element element : DomElements.named("table", html)) {
            Tag table = map.first(element, tree);
            if (table != null) {
                complete(table, element);
            }
        }
    }

    private void complete(Tag tag, Element element) {
        List<Tag> parts = new ArrayList<>();
        for (Element inner : DomElements.within(element)) {
            if (inner.getTagName().equals("tr") && tag.is("Table")) {
                return; // the engine has given it a body
            }
            Tag part = part(inner);
            part.detach();
            parts.add(part);
            if (inner.getTagName().matches("thead|tbody|tfoot|tr")) {
                complete(part, inner);
            }
        }
        parts.forEach(tag::add);
    }

    private Tag part(Element element) {
        Tag tag = map.first(element, tree);
        return tag == null ? empty(element) : tag;
    }

    private static Tag empty(Element element) {
        Tag tag = Tag.create(TYPES.getOrDefault(element.getTagName(), "TD"));
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (tag.is("TH")) {
            attributes.setName("Scope", element.getAttribute("scope").equals("row") ? "Row" : "Column");
        }
        span(attributes, "ColSpan", element.getAttribute("colspan"));
        span(attributes, "RowSpan", element.getAttribute("rowspan"));
        tag.dictionary.setItem(COSName.A, attributes);
        return tag;
    }

    private static void span(COSDictionary attributes, String name, String cells) {
        if (!cells.isEmpty()) {
            attributes.setInt(name, Integer.parseInt(cells));
        }
    }
}
