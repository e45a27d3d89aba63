package dev.cv.model;

/** A piece of a résumé that stands on its own lines. */
public sealed interface Block extends ModelNode
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

    /** This block with other attributes. */
    Block withAttributes(Attributes attributes);

    /** Lets the visitor do what it does with a block of this kind. */
    void accept(BlockVisitor visitor);
}
