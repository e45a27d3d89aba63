package dev.cv.markdown;

import dev.cv.markdown.blocks.BlockGrammar;
import dev.cv.markdown.blocks.BlockParser;
import dev.cv.markdown.build.BlockBuilder;
import dev.cv.markdown.commonmark.CommonMarkReader;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.Effort;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.Dialect;
import dev.cv.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/** Reads Markdown, as kramdown does or in another dialect; safe for many threads. */
public final class MarkdownParser {

    private final boolean lenient;

    /** A parser that reads just what kramdown does, as what a Jekyll site shows goes by that. */
    public MarkdownParser() {
        this(false);
    }

    private MarkdownParser(boolean lenient) {
        this.lenient = lenient;
    }

    /** A parser of text that no site shows: what kramdown would read otherwise is read as it is surely meant. */
    public static MarkdownParser lenient() {
        return new MarkdownParser(true);
    }

    /**
     * The blocks of a file.
     *
     * @param bodyOffset where the body begins, after the front matter
     */
    public List<Block> parse(SourceFile file, int bodyOffset, Diagnostics diagnostics) {
        return parse(file, bodyOffset, Reading.KRAMDOWN, diagnostics);
    }

    /** The blocks of a file in a dialect. */
    public List<Block> parse(SourceFile file, int bodyOffset, Reading reading, Diagnostics diagnostics) {
        return parse(new Document(file, diagnostics, new Effort(), reading.obeyed(), lenient), bodyOffset, reading);
    }

    /**
     * The blocks of a text that a file holds in some form, such as a value of YAML.
     *
     * @param places gives for each character of the text where it stands in the file
     */
    public List<Block> parse(SourceFile file, String text, IntUnaryOperator places, Diagnostics diagnostics) {
        Document document = new Document(file, diagnostics, new Effort(), Set.of(), lenient);
        return parse(document, effort -> mapped(text, places, effort), places.applyAsInt(0), Reading.KRAMDOWN);
    }

    private static MappedText mapped(String text, IntUnaryOperator places, Effort effort) {
        MappedText.Builder mapped = new MappedText.Builder(effort);
        for (int i = 0; i < text.length(); i++) {
            mapped.append(text.charAt(i), places.applyAsInt(i));
        }
        return mapped.append('\n', places.applyAsInt(text.length())).build();
    }

    List<Block> parse(SourceFile file, int bodyOffset, Diagnostics diagnostics, Effort effort) {
        return parse(file, bodyOffset, Reading.KRAMDOWN, diagnostics, effort);
    }

    List<Block> parse(SourceFile file, int bodyOffset, Reading reading, Diagnostics diagnostics, Effort effort) {
        return parse(new Document(file, diagnostics, effort, reading.obeyed(), lenient), bodyOffset, reading);
    }

    private static List<Block> parse(Document document, int bodyOffset, Reading reading) {
        return parse(document, effort -> MappedText.of(document.file.text(), bodyOffset, effort), bodyOffset, reading);
    }

    private static List<Block> parse(
            Document document, Function<Effort, MappedText> source, int bodyOffset, Reading reading) {
        try {
            MappedText filled = Shortcodes.takeOut(document, source.apply(document.effort));
            MappedText written = reading.liquid() ? Liquid.takeOut(document, filled) : filled;
            return parse(document, SlipReading.of(document, foreign(document, written)), reading.dialect());
        } catch (Effort.Exhausted e) {
            document.report(e.problem, Math.max(e.offset, bodyOffset));
        } catch (NoClassDefFoundError e) {
            document.report(MarkdownProblem.DIALECT_NOT_THERE, bodyOffset, reading.dialect());
        }
        return List.of();
    }

    /** What other software than Jekyll adds to Markdown is none of a site's. */
    private static MappedText foreign(Document document, MappedText text) {
        return document.lenient ? PandocMarks.read(WikiMarks.read(document, text)) : text;
    }

    private static Node tree(Document document, MappedText text, Dialect dialect) {
        return dialect == Dialect.KRAMDOWN
                ? new BlockParser(document, text, BlockGrammar.SYNTAXES).parse()
                : CommonMarkReader.read(document, text, dialect == Dialect.GFM);
    }

    private static List<Block> parse(Document document, MappedText text, Dialect dialect) {
        Node root = tree(document, text, dialect);
        TreeReader reader = new TreeReader(document);
        reader.read(root);
        document.notes.values().forEach(note -> {
            reader.read(note.content());
            reader.giveAttributes(note.boundary());
        });
        new TreeCheck(document).check(root);
        Abbreviations.mark(document, root);
        document.notes.values().forEach(note -> Abbreviations.mark(document, note.content()));
        HeadingIds ids = new HeadingIds(document);
        ids.give(root);
        document.notes.values().forEach(note -> ids.give(note.content()));
        return new BlockBuilder(document).buildAll(root);
    }
}
