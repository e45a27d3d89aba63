package dev.cv.model;

import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/** A piece of running text. */
public sealed interface Inline
        permits Abbreviation,
                BreakOpportunity,
                Code,
                Emphasis,
                FootnoteReference,
                Image,
                LineBreak,
                Link,
                Phrase,
                Strikethrough,
                Strong,
                Text {

    /** What its attribute lists say. */
    default Attributes attributes() {
        return Attributes.NONE;
    }

    /** Where it stands in the source. */
    Position position();

    /**
     * The text of the pieces without any markup; an image is its alternative text, a line break a space, a quotation has
     * its marks, and the number of a note is none.
     */
    static String text(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> append(text, inline));
        return text.toString();
    }

    /** The pieces with plain texts that stand side by side as one, as the parser would make them. */
    static List<Inline> joined(List<Inline> content) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : content) {
            int last = joined.size() - 1;
            if (inline instanceof Text text && last >= 0 && joined.get(last) instanceof Text before) {
                joined.set(last, new Text(before.text() + text.text(), before.position()));
            } else {
                joined.add(inline);
            }
        }
        return List.copyOf(joined);
    }

    private static void append(StringBuilder out, Inline inline) {
        if (inline instanceof Text text) {
            out.append(text.text());
        } else if (inline instanceof Code code) {
            out.append(code.text());
        } else if (inline instanceof Image image) {
            out.append(image.alternative());
        } else if (inline instanceof LineBreak) {
            out.append(' ');
        } else if (inline instanceof InlineContainer container) {
            container.spelledOut().forEach(child -> append(out, child));
        }
    }
}
