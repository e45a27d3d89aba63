package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.Footnotes;
import dev.cv.model.Paragraph;
import java.util.List;
import org.w3c.dom.Element;

/** Writes notes, each with its number before it. */
record FootnoteWriter(Dom dom, InlineWriter inlines, BlockWriter blocks, NoteNumbers notes) {

    void write(Element parent, Footnotes footnotes) {
        Element element = blocks.element(parent, "div", footnotes, "footnotes");
        int last = 0;
        for (Footnote note : footnotes.notes()) {
            last = Math.max(last, write(element, note));
        }
        Dom.addClasses(element, Digits.classes(last));
    }

    /** The first paragraph goes on the line of the number, which is returned. */
    private int write(Element parent, Footnote note) {
        Element element = dom.add(parent, "div", "footnote");
        InlineWriter.attribute(element, note.attributes());
        int number = notes.number(note, element);
        dom.add(element, "span", List.of("footnote-mark"), Integer.toString(number));
        List<Block> content = note.blocks();
        if (!content.isEmpty() && content.get(0) instanceof Paragraph paragraph) {
            inlines.write(element, paragraph.content());
            content = content.subList(1, content.size());
        }
        blocks.write(element, content);
        return number;
    }
}
