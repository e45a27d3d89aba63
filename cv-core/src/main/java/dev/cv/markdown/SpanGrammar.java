package dev.cv.markdown;

import java.util.List;

/** All ways to begin a span, in the order in which kramdown asks them. */
final class SpanGrammar {

    private static final List<SpanParser.Syntax> SYNTAXES = List.of(
            EmphasisSpans::parse,
            CodeSpans::parse,
            Autolinks::parse,
            HtmlSpans::parse,
            FootnoteMarkers::parse,
            Links::parse,
            SmartQuotes::parse,
            MathSpans::parse,
            SpanExtensions::parse,
            EntitySpans::parse,
            TypographicSymbols::parse,
            LineBreaks::parse,
            Escapes::parse,
            StrikethroughSpans::parse);

    private SpanGrammar() {}

    /** Reads all of the text into the node. */
    static void parse(Document document, MappedText text, Node into, boolean inHtml) {
        new SpanParser(document, text, into, inHtml, SYNTAXES).parse();
    }
}
