package dev.cv.model;

import java.util.List;

/** What holds a stretch of running text and nothing else. */
public interface TextContainer extends ModelNode {

    /** The pieces, as written, in source order. */
    List<Inline> content();

    /** This with other content and attributes. */
    TextContainer with(List<Inline> content, Attributes attributes);

    @Override
    default List<Inline> children() {
        return content();
    }

    /** The words, without any markup. */
    default String text() {
        return Inline.text(content());
    }
}
