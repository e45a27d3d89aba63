package dev.cv.markdown.blocks;

import java.util.List;

/** All ways to begin a block, in the order in which kramdown asks them. */
public final class BlockGrammar {

    public static final List<BlockParser.Syntax> SYNTAXES = List.of(
            BlankLines::parse,
            IndentedCode::parse,
            FencedCode::parse,
            Quotes::parse,
            AtxHeadings::parse,
            Rules::parse,
            Lists::parse,
            DefinitionLists::parse,
            HtmlBlocks::parse,
            SetextHeadings::parse,
            MathBlocks::parse,
            Tables::parse,
            FootnoteDefinitions::parse,
            LinkDefinitions::parse,
            AbbreviationDefinitions::parse,
            BlockExtensions::parse,
            BlockEnds::parse,
            Paragraphs::parse);

    private BlockGrammar() {}
}
