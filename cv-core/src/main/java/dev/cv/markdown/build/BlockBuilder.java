package dev.cv.markdown.build;

import dev.cv.markdown.text.AttributeList;
import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.SpecialReferences;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.CodeBlock;
import dev.cv.model.Division;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.ThematicBreak;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the model's blocks. */
public final class BlockBuilder implements ContentBuilder {

    /** How a class names the language of code. */
    private static final String LANGUAGE = "language-";

    private final Document document;
    private final ModelAttributes attributes;
    private final InlineBuilder inlines;
    private final ListBuilder lists;
    private final TableBuilder tables;
    private final FootnoteBuilder footnotes;

    public BlockBuilder(Document document) {
        this.document = document;
        this.attributes = new ModelAttributes(document);
        this.inlines = new InlineBuilder(document);
        this.lists = new ListBuilder(document, this);
        this.tables = new TableBuilder(document, this);
        this.footnotes = new FootnoteBuilder(document, this);
    }

    /** The blocks of a whole file, its notes among them. */
    public List<Block> buildAll(Node root) {
        List<Block> blocks = blocks(root.children);
        footnotes.place(root, blocks);
        return blocks;
    }

    @Override
    public List<Block> blocks(List<Node> nodes) {
        List<Block> blocks = new ArrayList<>();
        List<Node> running = new ArrayList<>();
        for (Node node : nodes) {
            if (isRunning(node)) {
                running.add(node);
            } else {
                flush(running, blocks);
                append(node, blocks);
            }
        }
        flush(running, blocks);
        return blocks;
    }

    @Override
    public List<Inline> inlines(List<Node> nodes) {
        return inlines.build(nodes);
    }

    private void flush(List<Node> running, List<Block> blocks) {
        if (!running.isEmpty()) {
            List<Inline> content = inlines.build(running);
            if (!content.isEmpty()) {
                blocks.add(new Paragraph(
                        content, true, Attributes.NONE, content.get(0).position()));
            }
            running.clear();
        }
    }

    private static boolean isRunning(Node node) {
        return switch (node.kind) {
            case TEXT,
                    EMPHASIS,
                    STRONG,
                    STRIKETHROUGH,
                    CODE,
                    LINK,
                    IMAGE,
                    LINE_BREAK,
                    FOOTNOTE_REFERENCE,
                    ABBREVIATION -> true;
            case MATH -> !node.block;
            case HTML -> !HtmlBlockNames.isBlock(node);
            case RAW_HTML -> node.children.stream().allMatch(BlockBuilder::isRunning);
            default -> false;
        };
    }

    private void append(Node node, List<Block> out) {
        Position at = document.at(node.offset);
        switch (node.kind) {
            case PARAGRAPH -> appendParagraph(node, node.tight, at, out);
            case HEADING -> appendHeading(node, node.level, at, out);
            case QUOTE -> out.add(new BlockQuote(blocks(node.children), attributes.of(node), at));
            case CODE_BLOCK -> appendCode(node, node.value.toString(), at, out);
            case MATH -> {
                document.report(MarkdownProblem.MATH_AS_SOURCE, node.offset);
                appendCode(node, node.value.toString(), at, out);
            }
            case RULE -> out.add(new ThematicBreak(attributes.of(node), at));
            case BULLET_LIST, ORDERED_LIST -> appendList(node, at, out);
            case DEFINITION_LIST -> out.add(lists.definitions(node, at));
            case TABLE -> out.add(tables.build(node, at));
            case HTML -> appendElement(node, at, out);
            case RAW_HTML -> out.addAll(blocks(node.children));
            case COMMENT, BLANK, BOUNDARY -> {}
            default -> out.addAll(blocks(node.children));
        }
    }

    private void appendParagraph(Node node, boolean tight, Position at, List<Block> out) {
        List<Inline> content = inlines.build(node.children);
        boolean standalone = node.children.size() == 1
                && node.children.get(0).is(Kind.IMAGE)
                && node.children.get(0).attributeList != null
                && node.children.get(0).attributeList().refersTo(SpecialReferences.STANDALONE);
        Attributes own = attributes.of(node);
        if (standalone) {
            out.add(Figures.of(content.get(0), own, at));
        } else if (!content.isEmpty() || !own.isEmpty()) {
            out.add(new Paragraph(content, tight, own, at));
        }
    }

    private void appendHeading(Node node, int level, Position at, List<Block> out) {
        List<Inline> content = inlines.build(node.children);
        if (!content.isEmpty()) {
            Attributes own = attributes.of(node);
            String anchor = own.id().orElse(node.is(Kind.HEADING) ? node.name : "");
            out.add(new Heading(level, content, anchor, own, at));
        }
    }

    private void appendCode(Node node, String text, Position at, List<Block> out) {
        Attributes own = attributes.of(node);
        Optional<String> language =
                own.classes().stream().filter(name -> name.startsWith(LANGUAGE)).findFirst();
        List<String> others = own.classes().stream()
                .filter(name -> !language.equals(Optional.of(name)))
                .toList();
        out.add(new CodeBlock(
                text,
                language.map(name -> name.substring(LANGUAGE.length())).orElse(""),
                new Attributes(own.id(), others, own.values()),
                at));
    }

    private void appendList(Node node, Position at, List<Block> out) {
        AttributeList list = node.attributeList;
        if (list != null && list.refersTo(SpecialReferences.CONTENTS)) {
            document.report(MarkdownProblem.CONTENTS_LEFT_OUT, node.offset);
        } else if (list == null || !list.refersTo(SpecialReferences.FOOTNOTES) || !footnotes.claim(out)) {
            out.add(lists.items(node, node.is(Kind.ORDERED_LIST), at));
        }
    }

    private void appendElement(Node node, Position at, List<Block> out) {
        if (HtmlAllowList.isDroppedWhole(node.name)) {
            document.report(MarkdownProblem.HTML_DROPPED, node.offset, node.name);
            return;
        } else if (!HtmlAllowList.admitsElement(node.name)) {
            document.report(MarkdownProblem.HTML_UNWRAPPED, node.offset, node.name);
            out.addAll(blocks(node.children));
            return;
        }
        switch (node.name) {
            case "p" -> appendHtmlParagraph(node, at, out);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> appendHeading(node, node.name.charAt(1) - '0', at, out);
            case "ul", "ol" -> out.add(lists.items(node, node.name.equals("ol"), at));
            case "dl" -> out.add(lists.definitions(node, at));
            case "table" -> out.add(tables.build(node, at));
            case "blockquote" -> out.add(new BlockQuote(blocks(node.children), attributes.of(node), at));
            case "pre" -> appendCode(withLanguage(node), preformatted(node), at, out);
            case "hr" -> out.add(new ThematicBreak(attributes.of(node), at));
            default -> out.add(new Division(node.name, blocks(node.children), attributes.of(node), at));
        }
    }

    /** A paragraph; blocks in it end it, as in a browser. */
    private void appendHtmlParagraph(Node node, Position at, List<Block> out) {
        if (node.children.stream().allMatch(child -> isRunning(child) || child.is(Kind.COMMENT))) {
            appendParagraph(node, false, at, out);
        } else {
            out.addAll(blocks(node.children));
        }
    }

    /** The text of the element; a line end right behind its tag is none. (HTML, 13.1.2) */
    private static String preformatted(Node node) {
        StringBuilder text = new StringBuilder();
        appendText(node, text);
        return text.toString().replaceFirst("^\n", "");
    }

    /** The element, with the language that the {@code code} which is all of it names. */
    private static Node withLanguage(Node pre) {
        Node only = pre.children.size() == 1 ? pre.children.get(0) : pre;
        String classes = only.attributes.getOrDefault("class", "");
        if (only != pre && only.name.equals("code") && classes.startsWith(LANGUAGE)) {
            pre.attributes.merge("class", classes, (own, inner) -> inner + " " + own);
        }
        return pre;
    }

    private static void appendText(Node node, StringBuilder out) {
        for (Node child : node.children) {
            if (child.is(Kind.TEXT)) {
                out.append(child.value);
            } else {
                appendText(child, out);
            }
        }
    }
}
