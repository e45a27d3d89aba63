package dev.cv.model;

import dev.cv.source.Position;
import java.util.stream.Stream;

/** A piece of a résumé that stands on its own lines. */
public sealed interface Block
        permits BlockQuote,
                CodeBlock,
                DefinitionList,
                Division,
                Footnotes,
                Heading,
                ItemList,
                LocationDate,
                Organization,
                Paragraph,
                Table,
                ThematicBreak {

    /** What its attribute lists say. */
    Attributes attributes();

    /** Where it begins in the source. */
    Position position();

    /** The pieces of running text in it that hold no others, in reading order; code as typed is one {@link Code}. */
    default Stream<Inline> leaves() {
        return Leaves.of(this);
    }

    /** A block like this with other attributes. */
    Block with(Attributes attributes);
}
