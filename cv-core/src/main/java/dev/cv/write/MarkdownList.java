package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bulleted, numbered and task lists. (FORMAT.md, "Markdown" 2 and 3) */
record MarkdownList(MarkdownBlocks markdown, NamesInFile names) {

    /** How much room an item's first text takes. */
    private enum Room {
        TIGHT,
        LOOSE,
        NO_TEXT
    }

    private static Room room(ListItem item) {
        if (!ItemContent.beginsWithText(item.blocks())) {
            return Room.NO_TEXT;
        }
        return ((Paragraph) item.blocks().get(0)).tight() ? Room.TIGHT : Room.LOOSE;
    }

    /** Whether the dialect has a form for the list: the last item is tight only where one before it is. */
    static boolean fits(ItemList list) {
        List<ListItem> items = list.items();
        if (items.isEmpty() || isUnderline(list) || items.stream().anyMatch(MarkdownList::holdsBlocksInText)) {
            return false;
        }
        boolean task = items.stream().anyMatch(item -> item.done().isPresent() && room(item) == Room.NO_TEXT);
        Room last = room(items.get(items.size() - 1));
        return !task && (last != Room.TIGHT || items.size() == 1 || anyTightBeforeLast(items));
    }

    /** A hyphen alone is no item but the line below a heading, where a line stands above. */
    private static boolean isUnderline(ItemList list) {
        ListItem first = list.items().get(0);
        return !list.ordered() && first.blocks().isEmpty() && first.attributes().isEmpty();
    }

    private static boolean holdsBlocksInText(ListItem item) {
        return room(item) != Room.NO_TEXT
                && HtmlNames.holdBlocks(((Paragraph) item.blocks().get(0)).content());
    }

    private static boolean anyTightBeforeLast(List<ListItem> items) {
        return items.subList(0, items.size() - 1).stream().anyMatch(item -> room(item) != Room.LOOSE);
    }

    private static boolean isTaskList(ItemList list) {
        return list.items().stream().anyMatch(item -> item.done().isPresent());
    }

    /** What the list's attribute list has to say. */
    static Attributes attributes(ItemList list) {
        Attributes attributes = list.attributes();
        if (isTaskList(list)) {
            attributes = attributes.without("task-list");
        }
        if (list.ordered() && list.start() != 1 && !attributes.values().containsKey("start")) {
            Map<String, String> values = new LinkedHashMap<>(attributes.values());
            values.put("start", String.valueOf(list.start()));
            attributes = new Attributes(attributes.id(), attributes.classes(), values);
        }
        return attributes;
    }

    void write(ItemList list, MarkdownOut out) {
        List<ListItem> items = list.items();
        boolean tasks = false;
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            tasks |= item.done().isPresent();
            String mark = list.ordered() ? list.start() + i + ". " : "- ";
            Attributes attributes = tasks ? item.attributes().without("task-list-item") : item.attributes();
            String box = item.done().map(done -> done ? "[x] " : "[ ] ").orElse("");
            String own = AttributeLists.of(attributes);
            out.open(mark + (own.isEmpty() ? "" : own + " ") + box, " ".repeat(mark.length()));
            List<Block> blocks = item.blocks();
            new ItemContent(markdown, names, out).write(blocks, room(item) == Room.TIGHT);
            out.close();
            if (i + 1 < items.size() && room(item) == Room.LOOSE) {
                out.blank();
            }
        }
        end(items, out);
    }

    /** A last item's lone text has a paragraph's space only where the list is ended behind a blank line. */
    private static void end(List<ListItem> items, MarkdownOut out) {
        ListItem last = items.get(items.size() - 1);
        boolean alone = last.blocks().size() == 1 && room(last) == Room.LOOSE;
        if (alone && (items.size() == 1 || anyTightBeforeLast(items))) {
            out.blank();
            out.line("^");
        }
    }
}
