package dev.cv.model;

import java.util.List;

/** A piece of running text that holds others. */
public sealed interface InlineContainer extends Inline
        permits Abbreviation, Emphasis, Link, Phrase, Strikethrough, Strong {

    /** What it holds, in source order. */
    List<Inline> content();

    /** This with other content and attributes. */
    InlineContainer with(List<Inline> content, Attributes attributes);

    @Override
    default InlineContainer withAttributes(Attributes attributes) {
        return with(content(), attributes);
    }

    /** What it reads as on paper: the content, unless that needs words beside it or instead of it. */
    default List<Inline> spelledOut() {
        return content();
    }

    @Override
    default List<Inline> children() {
        return content();
    }

    @Override
    default String text() {
        return Inline.text(spelledOut());
    }
}
