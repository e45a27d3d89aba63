package dev.cv.model;

/** Does something with each kind of piece of running text: a new kind does not compile until every visitor knows it. */
public interface InlineVisitor {

    void visit(Abbreviation abbreviation);

    void visit(BreakOpportunity opportunity);

    void visit(Code code);

    void visit(Emphasis emphasis);

    void visit(FootnoteReference reference);

    void visit(Image image);

    void visit(LineBreak lineBreak);

    void visit(Link link);

    void visit(Phrase phrase);

    void visit(Strikethrough struck);

    void visit(Strong strong);

    void visit(Text text);
}
