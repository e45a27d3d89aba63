package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LocationDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes the head of an entry as its source has it; place and time may go beside the role. */
record HeadAsEntry(Dom dom, BlockWriter blocks) {

    /** Fewer characters have room beside each other in any theme. */
    private static final int LONGEST_LINE = 104;

    /** Writes it and returns the element of the last role, if it has one. */
    Optional<Element> write(Element head, Entry entry) {
        Optional<Element> role = Optional.empty();
        List<Block> parts = entry.head();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Heading heading)) {
                blocks.write(head, parts.get(i));
            } else if (i + 1 < parts.size() && parts.get(i + 1) instanceof LocationDate where) {
                Element line = dom.add(head, "div", "headline");
                Dom.addClasses(line, room(heading, where, entry));
                role = Optional.of(
                        blocks.writeHeading(dom.add(line, "div", "title"), heading, HeadingLevels.ROLE, "role"));
                blocks.write(dom.add(line, "div", "when-where"), where);
                i++;
            } else {
                role = Optional.of(blocks.writeHeading(head, heading, HeadingLevels.ROLE, "role"));
            }
        }
        return role;
    }

    /**
     * Whether role, place and time have room on one line: a word is broken where they have not. And whether a time is
     * alone beside the role, with text below: of such lines with nothing between them pdftotext makes columns.
     */
    private static List<String> room(Heading role, LocationDate where, Entry entry) {
        int length = role.text().length()
                + where.parts().stream()
                        .mapToInt(part -> Inline.text(part.content()).length())
                        .sum();
        if (length > LONGEST_LINE) {
            return List.of();
        }
        boolean textBelow = !entry.summary().isEmpty() || !entry.projects().isEmpty();
        return where.parts().size() == 1 && textBelow ? List.of("one-line", "alone") : List.of("one-line");
    }
}
