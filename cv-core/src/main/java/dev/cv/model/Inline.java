package dev.cv.model;

import java.util.ArrayList;
import java.util.List;

/** A piece of running text. */
public sealed interface Inline extends ModelNode
        permits BreakOpportunity, Code, FootnoteReference, Image, InlineContainer, LineBreak, Text {

    @Override
    default Attributes attributes() {
        return Attributes.NONE;
    }

    /** This piece with other attributes, if it can have any. */
    default Inline withAttributes(Attributes attributes) {
        return this;
    }

    @Override
    default List<? extends ModelNode> children() {
        return List.of();
    }

    /** The text without any markup: an image is its alternative text, a line break a space, the number of a note none. */
    String text();

    /** Lets the visitor do what it does with a piece of this kind. */
    void accept(InlineVisitor visitor);

    /** The text of the pieces, one after the other. */
    static String text(List<Inline> content) {
        if (content.size() == 1) {
            return content.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(inline.text());
        }
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
}
