package dev.cv.markdown.commonmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import java.util.List;

/** Makes nodes of flexmark's blocks. */
final class BlockTree {

    private final Excerpts excerpts;
    private final Document document;
    private final SpanTree spans;

    BlockTree(Excerpts excerpts, SpanTree spans) {
        this.excerpts = excerpts;
        this.document = excerpts.document();
        this.spans = spans;
    }

    /** The blocks in a container, raw HTML among them put together, attribute lists given to whose they are. */
    List<Node> children(com.vladsch.flexmark.util.ast.Node container) {
        document.effort.enter(excerpts.offset(container.getChars()));
        HtmlTree html = new HtmlTree(excerpts);
        for (com.vladsch.flexmark.util.ast.Node child : container.getChildren()) {
            if (child instanceof HtmlBlockBase block) {
                html.addHtml(htmlOf(block));
            } else {
                append(child, html);
            }
        }
        html.tellOfMarkdown();
        List<Node> nodes = excerpts.marks().give(html.nodes());
        document.effort.leave();
        return nodes;
    }

    private static BasedSequence htmlOf(HtmlBlockBase block) {
        BasedSequence content = block.getContentChars();
        return content.isEmpty() ? block.getChars() : content;
    }

    private void append(com.vladsch.flexmark.util.ast.Node block, HtmlTree into) {
        int at = excerpts.offset(block.getChars());
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, at, into);
        } else if (block instanceof Heading heading) {
            Node node = new Node(Kind.HEADING, at);
            node.level = heading.getLevel();
            node.children = spans.children(heading);
            into.add(node);
        } else if (block instanceof BlockQuote) {
            Node node = new Node(Kind.QUOTE, at);
            node.children = children(block);
            into.add(node);
        } else if (block instanceof FencedCodeBlock code) {
            Node node = code(code, at);
            String language = excerpts.said(code.getInfo()).strip().replaceFirst("(?s)\\s.*", "");
            if (!language.isEmpty()) {
                node.attributes.put("class", "language-" + language);
            }
            into.add(node);
        } else if (block instanceof IndentedCodeBlock code) {
            Node node = code(code, at);
            into.add(node);
        } else if (block instanceof ThematicBreak) {
            into.add(new Node(Kind.RULE, at));
        } else if (block instanceof ListBlock list) {
            into.add(list(list, at));
        } else if (block instanceof TableBlock table) {
            into.add(new TableTree(excerpts, spans).table(table));
        } else if (block instanceof FootnoteBlock note) {
            note(note, at);
        }
    }

    private void paragraph(Paragraph block, int at, HtmlTree into) {
        Node node = new Node(Kind.PARAGRAPH, at);
        node.children = spans.children(block);
        node.tight = block.getParent() instanceof ParagraphItemContainer item && item.isParagraphInTightListItem(block);
        if (!node.children.isEmpty()) {
            into.add(node);
        }
    }

    private Node code(ContentNode block, int at) {
        Node node = new Node(Kind.CODE_BLOCK, at);
        String code = excerpts.written(block.getContentChars()).toString();
        if (block instanceof IndentedCodeBlock) {
            code = code.replaceFirst("\\A(?:[ \\t]*\\n)+", "").replaceFirst("(?:\\n[ \\t]*)+\\z", "");
        }
        node.value.append(code.isEmpty() || code.endsWith("\n") ? code : code + "\n");
        return node;
    }

    private Node list(ListBlock list, int at) {
        Node node = new Node(list instanceof OrderedList ? Kind.ORDERED_LIST : Kind.BULLET_LIST, at);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            node.attributes.put("start", String.valueOf(ordered.getStartNumber()));
        }
        for (com.vladsch.flexmark.util.ast.Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                node.children.add(item(item));
            }
        }
        if (node.children.stream().anyMatch(item -> item.done != null)) {
            node.attributes.put("class", "task-list");
        }
        return node;
    }

    private Node item(ListItem item) {
        Node node = new Node(Kind.ITEM, excerpts.offset(item.getChars()));
        if (item instanceof TaskListItem task) {
            node.done = task.isItemDoneMarker();
            node.attributes.put("class", "task-list-item");
        }
        com.vladsch.flexmark.util.ast.Node first = item.getFirstChild();
        int start = first == null ? -1 : first.getStartOffset();
        excerpts.marks().ofItem(start).ifPresent(list -> node.attributeList().read(list, list.offset(0)));
        node.children = children(item);
        return node;
    }

    private void note(FootnoteBlock note, int at) {
        Node content = new Node(Kind.DESCRIPTION, at);
        MappedText name = excerpts.written(note.getText());
        content.name = name.toString();
        content.children = children(note);
        if (document.notes.containsKey(content.name)) {
            document.report(MarkdownProblem.DEFINED_TWICE, at, "[^" + content.name + "]");
        } else {
            document.notes.put(content.name, new Document.Note(content, new Node(Kind.BOUNDARY, at)));
        }
    }
}
