package dev.cv.pdf.tags;

import dev.cv.pdf.layout.DomElements;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tags notes, each with an ID (PDF/UA-1, 7.9) and its number for a label, and what leads to them. */
record NoteTags(TagTree tree, TagMap map) {
    static final COSName ID = COSName.getPDFName("ID");

    /** A note is a {@code <div class="footnote">} with an id that begins with its mark. */
    void labelNotes(Document html) {
        for (Element element : DomElements.named("div", html)) {
            if (DomElements.hasClass(element, "footnote")) {
                label(element, DomElements.within(element).get(0));
            }
        }
    }

    private void label(Element element, Element mark) {
        Tag note = map.first(element, tree);
        Tag label = map.first(mark, tree);
        if (note == null || label == null) {
            return; // a theme hides the note, or lays its mark out as mere text
        }
        note.become("Note");
        note.dictionary.setString(ID, element.getAttribute("id"));
        label.detach();
        label.become("Lbl");
        note.add(0, label);
    }

    /** Puts the link to a note into a Reference; to be done once there are only real links. */
    void wrapReferences(Document html) {
        for (Element anchor : DomElements.named("a", html)) {
            List<Tag> links = map.tags(anchor, tree);
            if (DomElements.hasClass(anchor, "footnote-reference") && !links.isEmpty()) {
                wrap(links.get(0));
            }
        }
    }

    private static void wrap(Tag link) {
        Tag parent = link.parent;
        if (parent != null) {
            Tag reference = Tag.create("Reference");
            int index = parent.indexOf(link);
            link.detach();
            parent.add(index, reference);
            reference.add(link);
        }
    }
}
