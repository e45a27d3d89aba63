package dev.cv.model;

import java.util.List;

/** A piece of running text that holds others. */
public sealed interface InlineContainer permits Abbreviation, Emphasis, Link, Phrase, Strikethrough, Strong {

    /** What it holds, in source order. */
    List<Inline> content();

    /** What it reads as on paper: the content, unless that needs words beside it or instead of it. */
    default List<Inline> spelledOut() {
        return content();
    }
}
