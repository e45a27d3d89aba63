package dev.cv.markdown.build;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds lists, those of Markdown and those of HTML. */
final class ListBuilder {

    private final Document document;
    private final ModelAttributes attributes;
    private final ContentBuilder content;

    ListBuilder(Document document, ContentBuilder content) {
        this.document = document;
        this.attributes = new ModelAttributes(document);
        this.content = content;
    }

    /** kramdown numbers from one, whatever the first number says: a year at a line's start would be lost. */
    private void warnOfNumber(Node node) {
        boolean other = node.is(Kind.ORDERED_LIST) && !node.name.isEmpty() && !node.name.matches("0*[01]\\.");
        if (other && !node.attributes.containsKey("start")) {
            document.report(MarkdownProblem.NUMBER_LOST, node.offset, node.name.substring(0, node.name.length() - 1));
        }
    }

    ItemList items(Node node, boolean ordered, Position at) {
        warnOfNumber(node);
        List<ListItem> items = new ArrayList<>();
        List<Node> stray = new ArrayList<>();
        for (Node item : node.children) {
            if (isItem(item)) {
                addStray(stray, items);
                items.add(new ListItem(
                        Optional.ofNullable(item.done),
                        content.blocks(item.children),
                        attributes.of(item),
                        document.at(item.offset)));
            } else {
                stray.add(item);
            }
        }
        addStray(stray, items);
        return new ItemList(ordered, start(node, ordered), items, attributes.of(node), at);
    }

    /** Stray content of a raw list is an item, as it has no other place there. */
    private void addStray(List<Node> stray, List<ListItem> items) {
        List<Block> built = content.blocks(stray);
        if (!built.isEmpty()) {
            items.add(new ListItem(built, Attributes.NONE, built.get(0).position()));
        }
        stray.clear();
    }

    private static boolean isItem(Node node) {
        return node.is(Kind.ITEM) || (node.is(Kind.HTML) && node.name.equals("li"));
    }

    private static int start(Node node, boolean ordered) {
        String start = node.attributes.getOrDefault("start", "1").strip();
        return ordered && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    DefinitionList definitions(Node node, Position at) {
        List<DefinitionItem> items = new ArrayList<>();
        node.children.forEach(child -> appendDefinition(child, items));
        return new DefinitionList(items, attributes.of(node), at);
    }

    private void appendDefinition(Node node, List<DefinitionItem> out) {
        Position at = document.at(node.offset);
        boolean element = node.is(Kind.HTML);
        if (node.is(Kind.TERM) || (element && node.name.equals("dt"))) {
            out.add(new DefinitionItem.Term(content.inlines(node.children), attributes.of(node), at));
        } else if (node.is(Kind.DESCRIPTION) || (element && node.name.equals("dd"))) {
            out.add(new DefinitionItem.Description(content.blocks(node.children), attributes.of(node), at));
        } else if (element && node.name.equals("div")) {
            node.children.forEach(child -> appendDefinition(child, out));
        } else {
            List<Block> stray = content.blocks(List.of(node));
            if (!stray.isEmpty()) {
                out.add(new DefinitionItem.Description(stray, Attributes.NONE, at));
            }
        }
    }
}
