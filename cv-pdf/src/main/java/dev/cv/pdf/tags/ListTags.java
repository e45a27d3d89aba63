package dev.cv.pdf.tags;

import dev.cv.pdf.layout.DomElements;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tags lists as PDF wants them: L, LI, and in each item its label and its body.
 *
 * <p>The engine knows labels of its own making only. Those it paints before all text of the page, so the HTML brings
 * its bullets and numbers as text, and here they get their tag.
 */
record ListTags(TagTree tree, TagMap map) {
    /** Lifts the text of each {@code <span class="bullet">} that starts an {@code <li>} into a Lbl. */
    void labelItems(Document html) {
        for (Element item : DomElements.named("li", html)) {
            List<Element> inner = DomElements.within(item);
            if (!inner.isEmpty() && DomElements.hasClass(inner.get(0), "bullet")) {
                label(item, inner.get(0));
            }
        }
    }

    private void label(Element item, Element bullet) {
        Tag listItem = first(item);
        Tag label = first(bullet);
        if (listItem == null || label == null) {
            return; // a theme hides the item, or lays its bullet out as mere text, which has no tag to move
        }
        label.detach();
        label.become("Lbl");
        listItem.add(0, label);
        Tag list = listItem.parent;
        if (list != null) {
            boolean ordered = item.getParentNode().getNodeName().equals("ol");
            number(list, ordered ? "Decimal" : "Disc");
        }
    }

    /** A list in columns is laid out as one list a column; to a reader it is one. */
    void joinColumns(Document html) {
        for (Element columns : DomElements.named("div", html)) {
            if (DomElements.hasClass(columns, "in-columns")) {
                List<Tag> lists = DomElements.within(columns).stream()
                        .flatMap(pair -> DomElements.within(pair).stream())
                        .flatMap(column -> DomElements.within(column).stream())
                        .map(this::first)
                        .filter(Objects::nonNull)
                        .toList();
                lists.stream().skip(1).forEach(list -> {
                    list.kids.forEach(lists.get(0)::take);
                    list.kids.clear();
                    list.detach();
                });
            }
        }
    }

    /** Tags each {@code <dl>}, whose groups must stand in a {@code <div>} each, as a list with terms for labels. */
    void listDefinitions(Document html) {
        for (Element definitions : DomElements.named("dl", html)) {
            Tag list = first(definitions);
            if (list != null) {
                list.become("L");
                number(list, "None");
                DomElements.within(definitions).forEach(group -> group(group, list));
            }
        }
    }

    private void group(Element group, Tag list) {
        Tag item = first(group);
        if (item == null) {
            return;
        }
        item.detach();
        item.become("LI");
        list.add(item);
        List<Tag> labels = DomElements.within(group).stream()
                .filter(part -> part.getTagName().equals("dt"))
                .flatMap(term -> map.tags(term, tree).stream())
                .toList();
        labels.forEach(Tag::detach);
        Tag body = Tag.create("LBody");
        item.kids.forEach(body::take);
        item.kids.clear();
        labels.forEach(label -> {
            label.become("Lbl");
            item.add(label);
        });
        item.add(body);
    }

    private static void number(Tag list, String style) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, "List");
        attribute.setName(COSName.getPDFName("ListNumbering"), style);
        list.dictionary.setItem(COSName.A, attribute);
    }

    private @Nullable Tag first(Element element) {
        return map.first(element, tree);
    }
}
