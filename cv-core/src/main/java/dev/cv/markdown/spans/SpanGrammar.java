package dev.cv.markdown.spans;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import java.util.List;

/** All ways to begin a span, in the order in which kramdown asks them. */
public final class SpanGrammar {

    private static final List<SpanParser.Syntax> SYNTAXES = List.of(
            EmphasisSpans::parse,
            CodeSpans::parse,
            Autolinks::parse,
            HtmlSpans::parse,
            FootnoteMarkers::parse,
            LinkSpans::parse,
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
    public static void parse(Document document, MappedText text, Node into, boolean inHtml) {
        new SpanParser(document, text, into, inHtml, SYNTAXES).parse();
    }
}
