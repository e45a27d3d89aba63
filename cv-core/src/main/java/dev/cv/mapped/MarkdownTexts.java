package dev.cv.mapped;

import dev.cv.dates.PeriodReader;
import dev.cv.json.TextReader;
import dev.cv.markdown.MarkdownParser;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Texts that are Markdown or HTML, in data. */
final class MarkdownTexts implements TextReader {

    private static final Pattern BLOCK_IN_LINE =
            Pattern.compile("(?<=[^\\s`])[ \\t]*+(?=<(?:ul|ol|p|div|table|blockquote)\\b)");

    private final MarkdownParser markdown = MarkdownParser.lenient();
    private final Diagnostics diagnostics;
    private final PeriodReader periods;

    MarkdownTexts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.periods = new PeriodReader(diagnostics);
    }

    /** What would be more than a paragraph is its characters: {@code 1. FC Köln} is a name and no list. */
    @Override
    public List<Inline> line(YamlValue.Scalar text) {
        String line = text.text().strip();
        Diagnostics found = new Diagnostics();
        List<Block> blocks = parse(text, line, found);
        if (blocks.size() == 1
                && blocks.get(0) instanceof Paragraph paragraph
                && paragraph.attributes().equals(Attributes.NONE)) {
            diagnostics.reportAll(found);
            return paragraph.content();
        }
        return TextReader.PLAIN.line(new YamlValue.Scalar(line, text.quoted(), text.position()));
    }

    @Override
    public List<Block> blocks(YamlValue.Scalar text, boolean tight) {
        List<Block> blocks = parse(text, apart(text.text()), diagnostics);
        return tight && blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? List.of(new Paragraph(paragraph.content(), true, paragraph.attributes(), paragraph.position()))
                : blocks;
    }

    @Override
    public Optional<Period> time(YamlValue.Scalar text) {
        return Optional.of(periods.read(line(text), Attributes.NONE, text.position()));
    }

    /** Blocks of HTML that follow words on their line, as templates that print values as they are take them. */
    private static String apart(String text) {
        return text.stripLeading().startsWith("<")
                ? text
                : BLOCK_IN_LINE.matcher(text).replaceAll("\n\n");
    }

    private List<Block> parse(YamlValue.Scalar value, String text, Diagnostics found) {
        Position at = value.position();
        return markdown.parse(at.file(), text, places(at, text), found);
    }

    /** Where a value stands as it is, character by character; elsewhere all of it is where the value begins. */
    private static IntUnaryOperator places(Position at, String text) {
        String all = at.file().text();
        int quote = all.startsWith("\"", at.offset()) || all.startsWith("'", at.offset()) ? 1 : 0;
        int start = at.offset() + quote;
        boolean same = all.startsWith(text, start);
        return i -> same ? start + i : at.offset();
    }
}
