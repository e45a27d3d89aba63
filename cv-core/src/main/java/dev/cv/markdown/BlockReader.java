package dev.cv.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.model.ThematicBreak;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's blocks into the model's and hands each its attribute lists. */
final class BlockReader {

    private final Source source;
    private final AttributeLists attributeLists;
    private final Diagnostics diagnostics;
    private final InlineReader inlines;

    BlockReader(Source source, AttributeLists attributeLists, Diagnostics diagnostics) {
        this.source = source;
        this.attributeLists = attributeLists;
        this.diagnostics = diagnostics;
        this.inlines = new InlineReader(source, attributeLists, diagnostics);
    }

    /** The blocks that {@code parent} holds. */
    List<Block> read(Node parent) {
        return read(parent, 0);
    }

    /** The blocks that {@code parent} holds, what stands before {@code from} left out. */
    private List<Block> read(Node parent, int from) {
        BlockSequence blocks = new BlockSequence(source, diagnostics);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof AttributeListBlock list) {
                addList(list, blocks);
            } else {
                readBlock(node, from).forEach(blocks::add);
                if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList) {
                    addListsAtEndOf(node, blocks);
                }
            }
        }
        return blocks.blocks();
    }

    private void addList(AttributeListBlock list, BlockSequence blocks) {
        if (list.isUnclosed()) {
            diagnostics.report(MarkdownProblem.UNCLOSED_ATTRIBUTE_LIST, source.at(list));
        } else if (AttributeList.definition(list.content()).isEmpty()) {
            blocks.addList(list, attributeLists.resolve(list.content(), source.at(list)));
        }
    }

    /** flexmark takes an unindented attribute list after a definition list for a part of its last description. */
    private void addListsAtEndOf(Node definitionList, BlockSequence blocks) {
        Node item = definitionList.getLastChild();
        Node last = item == null ? null : item.getLastChild();
        if (last instanceof AttributeListBlock list && isUnindented(list) && !list.isUnclosed()) {
            blocks.addToLast(attributeLists.resolve(list.content(), source.at(list)));
        }
    }

    private boolean isUnindented(Node node) {
        int start = node.getStartOffset();
        return start == 0 || source.body().charAt(start - 1) == '\n';
    }

    private List<Block> readBlock(Node node, int from) {
        Position at = source.at(Math.max(node.getStartOffset(), from));
        if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            return readParagraph(node, from, at);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            List<Inline> words = inlines.read(heading);
            return words.isEmpty() ? List.of() : List.of(new Heading(heading.getLevel(), words, Attributes.NONE, at));
        } else if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList list) {
            return List.of(readDefinitionList(list, at)); // before ListBlock, which it is too
        } else if (node instanceof ListBlock list) {
            return List.of(readList(list, at));
        } else if (node instanceof com.vladsch.flexmark.ast.BlockQuote) {
            return List.of(new BlockQuote(read(node), Attributes.NONE, at));
        } else if (node instanceof FencedCodeBlock code) {
            String language = code.getInfo().toString().strip().split("\\s", 2)[0];
            return List.of(new CodeBlock(textOf(code), language, Attributes.NONE, at));
        } else if (node instanceof IndentedCodeBlock code) {
            return List.of(new CodeBlock(textOf(code), "", Attributes.NONE, at));
        } else if (node instanceof com.vladsch.flexmark.ast.ThematicBreak) {
            return List.of(new ThematicBreak(Attributes.NONE, at));
        } else if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionItem) {
            return read(node); // a second colon, which has no term to describe
        } else if (node instanceof Reference reference
                && reference.getReference().startsWith("^")) {
            return List.of(footnote(reference, at));
        } else if (node instanceof HtmlCommentBlock || node instanceof Reference) {
            return List.of();
        } else if (node instanceof HtmlBlock || node instanceof HtmlBlockBase) {
            return HtmlText.read(node.getChars().toString(), at, diagnostics);
        }
        throw new IllegalStateException("no block for " + node.getNodeName());
    }

    private Block footnote(Reference note, Position at) {
        diagnostics.report(MarkdownProblem.FOOTNOTE_AS_TEXT, at);
        String text = Typography.of(source.body(), note.getStartOffset(), note.getEndOffset(), true);
        return new Paragraph(List.of(new Text(text.strip(), at)), Attributes.NONE, at);
    }

    private static String textOf(com.vladsch.flexmark.util.ast.Block code) {
        return code.getContentChars().toString().replace("\r\n", "\n");
    }

    private List<Block> readParagraph(Node node, int from, Position at) {
        List<Inline> content = inlines.read(node, from);
        if (content.isEmpty()) {
            return List.of();
        }
        if (node.getChars().startsWith("|")) {
            diagnostics.report(MarkdownProblem.TABLE_AS_TEXT, at);
        }
        return List.of(new Paragraph(content, Attributes.NONE, at));
    }

    private ItemList readList(ListBlock list, Position at) {
        List<ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            LeadingList lead = leadingList(node);
            items.add(new ListItem(read(node, lead.end), lead.attributes, source.at(node)));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return new ItemList(ordered, start, items, Attributes.NONE, at);
    }

    private DefinitionList readDefinitionList(Node list, Position at) {
        List<DefinitionItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            LeadingList lead = leadingList(node);
            Position itemAt = source.at(node);
            items.add(
                    node instanceof DefinitionTerm
                            ? new DefinitionItem.Term(inlines.read(lineOf(node), lead.end), lead.attributes, itemAt)
                            : new DefinitionItem.Description(readDescription(node, lead.end), lead.attributes, itemAt));
        }
        return new DefinitionList(items, Attributes.NONE, at);
    }

    private List<Block> readDescription(Node node, int from) {
        Node last = node.getLastChild();
        if (last instanceof AttributeListBlock && isUnindented(last) && node.getNext() == null) {
            last.unlink();
            List<Block> blocks = read(node, from);
            node.appendChild(last);
            return blocks;
        }
        return read(node, from);
    }

    /** flexmark keeps the words of a term in a paragraph inside it. */
    private static Node lineOf(Node term) {
        Node first = term.getFirstChild();
        return first instanceof com.vladsch.flexmark.ast.Paragraph ? first : term;
    }

    /** An attribute list that is the first thing in an item: {@code * {:.planned} text}. */
    private record LeadingList(Attributes attributes, int end) {}

    private LeadingList leadingList(Node item) {
        Node first = item instanceof DefinitionTerm ? item : item.getFirstChild();
        if (first == null || first instanceof AttributeListBlock) {
            return new LeadingList(Attributes.NONE, 0);
        }
        SpanAttributeList list = SpanAttributeList.at(source.body(), first.getStartOffset());
        if (list == null) {
            return new LeadingList(Attributes.NONE, 0);
        }
        return new LeadingList(attributeLists.resolve(list.content(), source.at(first.getStartOffset())), list.end());
    }
}
