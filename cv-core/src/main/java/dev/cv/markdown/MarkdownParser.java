package dev.cv.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.cv.model.Block;
import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.List;

/** Reads Markdown as kramdown does; safe for many threads. */
public final class MarkdownParser {

    private final Parser parser = Parser.builder(options())
            .extensions(List.of(
                    DefinitionExtension.create(), StrikethroughExtension.create(), AttributeListBlockParser.EXTENSION))
            .build();

    /**
     * The blocks of a file.
     *
     * @param bodyOffset where the body begins, after the front matter
     */
    public List<Block> parse(SourceFile file, int bodyOffset, Diagnostics diagnostics) {
        // A lone carriage return ends a line too; one character for another keeps all offsets.
        String body = file.text().substring(bodyOffset).replaceAll("\r(?!\n)", "\n");
        if (body.isBlank()) {
            return List.of();
        }
        Document document = parser.parse(body);
        new PlainText(document).restore(document);
        AttributeLists attributeLists = new AttributeLists(document, diagnostics);
        return new BlockReader(new Source(file, bodyOffset, body), attributeLists, diagnostics).read(document);
    }

    private static MutableDataSet options() {
        // FORMAT.md, "Lists": any list interrupts a paragraph, and a change of bullet does not begin a new list.
        return new MutableDataSet()
                .set(Parser.LISTS_BULLET_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_ORDERED_NON_ONE_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_EMPTY_BULLET_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_EMPTY_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, true)
                .set(Parser.LISTS_DELIMITER_MISMATCH_TO_NEW_LIST, false)
                .set(Parser.LISTS_ORDERED_ITEM_DOT_ONLY, true)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }
}
