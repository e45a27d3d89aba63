package dev.cv.html;

import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Writes lists.
 *
 * @param shortInColumns whether lists of short items stand in columns
 */
record ListWriter(Dom dom, InlineWriter inlines, BlockWriter blocks, boolean shortInColumns, Diagnostics diagnostics) {

    private static final String[] BULLETS = {"\u2022", "\u2013", "\u2022"};
    private static final String UNTICKED = "\u2610";
    private static final String TICKED = "\u2611";

    /** Longer ones seldom have room on half a line; and fewer of them save nothing. */
    private static final int LONGEST_SHORT = 48;

    private static final int LEAST_SHORT = 4;

    /** Items of a list in two columns that are kept on one page. */
    private static final int MOST_IN_COLUMNS = 32;

    void write(Element parent, ItemList list, int depth) {
        int across = across(list) == 1 && depth == 0 && shortInColumns && isShort(list) ? 2 : across(list);
        if (across == 1) {
            writeItems(parent, list, 0, list.items().size(), depth);
            return;
        }
        // The engine would fill the first column to the foot of the page before it begins the second. So the columns
        // are boxes side by side, and a long list is several such rows of them: within one no page ends.
        int items = list.items().size();
        int pairs = (items + MOST_IN_COLUMNS - 1) / MOST_IN_COLUMNS;
        int column = (items + across * pairs - 1) / (across * pairs);
        Element columns = dom.add(parent, "div", "in-columns");
        if (across == 3) {
            Dom.addClasses(columns, List.of("thirds"));
        }
        for (int from = 0; from < items; from += across * column) {
            Element pair = dom.add(columns, "div", "pair");
            for (int i = 0; i < across; i++) {
                int start = Math.min(from + i * column, items);
                writeItems(dom.add(pair, "div", "column"), list, start, Math.min(start + column, items), depth);
            }
        }
    }

    private static int across(ItemList list) {
        return list.attributes().has("columns-3") ? 3 : list.attributes().has("columns") ? 2 : 1;
    }

    /** Whether two thirds of the items may have room on half a line; whether they have is seen once the page is set. */
    private static boolean isShort(ItemList list) {
        List<String> texts = list.items().stream()
                .filter(item -> item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph)
                .map(item -> Inline.text(((Paragraph) item.blocks().get(0)).content()))
                .toList();
        long brief =
                texts.stream().filter(text -> text.length() <= LONGEST_SHORT).count();
        int items = list.items().size();
        return items >= LEAST_SHORT
                && texts.size() == items
                && 3 * brief >= 2L * items
                && ItemLabels.of(list).isEmpty();
    }

    private void writeItems(Element parent, ItemList list, int from, int to, int depth) {
        if (from == to) {
            return;
        }
        Element element = blocks.element(parent, list.ordered() ? "ol" : "ul", list);
        if (list.ordered()) {
            Dom.addClasses(element, Digits.classes(list.start() + list.items().size() - 1));
        }
        Optional<List<String>> labels = across(list) == 1 ? ItemLabels.of(list) : Optional.empty();
        labels.ifPresent(classes -> Dom.addClasses(element, classes));
        for (int i = from; i < to; i++) {
            ListItem item = list.items().get(i);
            if (showsNothing(item)) {
                diagnostics.report(HtmlProblem.ITEM_SHOWS_NOTHING, item.position());
                continue; // a bullet for nothing has no place in a tagged list
            }
            Element li = dom.add(element, "li");
            dom.source(li, item.position());
            InlineWriter.attribute(li, item.attributes());
            String bullet = list.ordered() ? list.start() + i + "." : BULLETS[Math.min(depth, BULLETS.length - 1)];
            if (item.done().isPresent()) {
                Dom.addClasses(li, List.of("task"));
                bullet = item.done().get() ? TICKED : UNTICKED;
            }
            dom.add(li, "span", List.of("bullet"), bullet);
            writeItem(li, item.blocks(), depth);
            if (labels.isPresent()) {
                ItemLabels.mark(dom, li);
            }
        }
    }

    private static boolean showsNothing(ListItem item) {
        return item.blocks().stream()
                .allMatch(block -> block instanceof Paragraph paragraph
                        && Inline.text(paragraph.content()).isBlank()
                        && block.all(Image.class).isEmpty());
    }

    /** The first paragraph goes on the line of the bullet. */
    private void writeItem(Element li, List<Block> content, int depth) {
        for (int i = 0; i < content.size(); i++) {
            Block block = content.get(i);
            if (i == 0 && block instanceof Paragraph paragraph) {
                if (!paragraph.tight()) {
                    Dom.addClasses(li, List.of("loose"));
                }
                inlines.write(li, paragraph.content());
            } else if (block instanceof ItemList list) {
                write(li, list, depth + 1);
            } else {
                blocks.write(li, block);
            }
        }
    }

    /** Every group of terms and their descriptions in a {@code div}, as HTML allows (HTML, 4.4.9). */
    void write(Element parent, DefinitionList list) {
        Element element = blocks.element(parent, "dl", list);
        ItemLabels.of(list).ifPresent(classes -> Dom.addClasses(element, classes));
        Element group = dom.add(element, "div", "definition");
        boolean termBefore = false;
        boolean described = false;
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                group = described ? dom.add(element, "div", "definition") : group;
                setApart(group, termBefore && !described);
                termBefore = true;
                described = false;
                Element dt = dom.add(group, "dt");
                InlineWriter.attribute(dt, term.attributes());
                inlines.write(dt, term.content());
            } else if (item instanceof DefinitionItem.Description description) {
                setApart(group, description.blocks().size() > 1);
                described = true;
                Element dd = dom.add(group, "dd");
                InlineWriter.attribute(dd, description.attributes());
                writeDescription(dd, description.blocks());
            }
        }
    }

    /** Where a group has several terms, or blocks in a description, each part goes on lines of its own. */
    private static void setApart(Element group, boolean apart) {
        if (apart) {
            Dom.addClasses(group, List.of("apart"));
        }
    }

    private void writeDescription(Element dd, List<Block> content) {
        if (content.size() == 1 && content.get(0) instanceof Paragraph paragraph) {
            inlines.write(dd, paragraph.content());
        } else {
            blocks.write(dd, content);
        }
    }
}
