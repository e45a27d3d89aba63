package dev.cv.model;

/** Does something with each kind of block: a new kind does not compile until every visitor knows it. */
public interface BlockVisitor {

    void visit(BlockQuote quote);

    void visit(CodeBlock code);

    void visit(DefinitionList list);

    void visit(Division division);

    void visit(Footnotes notes);

    void visit(Heading heading);

    void visit(ItemList list);

    void visit(LocationDate locationDate);

    void visit(Organization organization);

    void visit(Paragraph paragraph);

    void visit(Table table);

    void visit(ThematicBreak rule);
}
