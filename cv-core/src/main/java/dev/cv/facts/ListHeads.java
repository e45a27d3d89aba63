package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The heads that the items of a list, the terms of a definition list, or the rows of a table may be. */
final class ListHeads {

    /** Organization, role, place and time. */
    private static final int MOST_FACTS = 4;

    private final Block block;
    private final List<Item> items;

    private ListHeads(Block block, List<Item> items) {
        this.block = block;
        this.items = items;
    }

    /**
     * What may be an entry.
     *
     * @param head the line that it begins with
     * @param more further lines of the head
     * @param body what else it holds
     */
    record Item(Paragraph head, List<Paragraph> more, List<Block> body) {}

    static Optional<ListHeads> of(Block block) {
        List<Item> items = block instanceof ItemList list
                ? ofList(list)
                : block instanceof DefinitionList list
                        ? ofDefinitions(list)
                        : block instanceof Table table ? TableHeads.of(table) : List.of();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListHeads(block, items));
    }

    List<Item> items() {
        return items;
    }

    /** Whether the items are entries: at least half of them begin with a line that holds a time. */
    boolean areEntries(boolean jobs, boolean nested) {
        long timed = items.stream().filter(item -> isTimed(item)).count();
        long saying = items.stream().filter(item -> isTimed(item) && says(item)).count();
        return timed * 2 >= items.size() && ((jobs && !nested) ? timed > 0 : saying * 2 >= timed && saying > 0);
    }

    private boolean isTimed(Item item) {
        return HeadUnit.of(item.head()).hasTime()
                || item.more().stream().anyMatch(line -> HeadUnit.of(line).hasTime());
    }

    private boolean says(Item item) {
        HeadUnit head = HeadUnit.of(item.head());
        return head.says() || head.standsOut();
    }

    static boolean beginsWithTime(ItemList list) {
        return of(list).filter(ListHeads::isTimeThenText).isPresent();
    }

    /** Whether a list begins with facts, the last of which is a time, and goes on with none. */
    boolean isTimeThenText() {
        return facts() > 0;
    }

    /** How many items of a list are facts, the last of which holds the time; 0 where that isn't sure. */
    private int facts() {
        if (!(block instanceof ItemList)) {
            return 0;
        }
        int facts = 0;
        for (int i = 0; i < Math.min(items.size(), MOST_FACTS) && facts == 0; i++) {
            HeadUnit unit = HeadUnit.of(items.get(i).head());
            if (unit.isOnlyTime() || (unit.isNameLike() && unit.lasts())) {
                facts = i + 1;
            } else if (!(unit.isNameLike() || unit.isSaid())
                    || !items.get(i).body().isEmpty()) {
                return 0;
            }
        }
        boolean half = facts > 0 && facts < items.size() && isSecondHalf(items.get(facts - 1), items.get(facts));
        facts += half ? 1 : 0;
        return items.stream()
                        .skip(facts)
                        .noneMatch(item -> HeadUnit.of(item.head()).lasts())
                ? facts
                : 0;
    }

    /** {@code Since May 2015} and {@code Until today}, one after the other. */
    private static boolean isSecondHalf(Item one, Item other) {
        return HeadLine.areOneTime(
                Inline.text(one.head().content()), Inline.text(other.head().content()));
    }

    /** The lines of such a list that are facts. */
    List<Paragraph> lines() {
        return items.subList(0, facts()).stream().map(Item::head).toList();
    }

    /** The rest of such a list, after what its last fact holds. */
    List<Block> text() {
        ItemList list = (ItemList) block;
        List<Block> text = new ArrayList<>(items.get(facts() - 1).body());
        List<ListItem> rest = list.items().subList(facts(), list.items().size());
        if (!rest.isEmpty()) {
            text.add(new ItemList(
                    list.ordered(),
                    list.start(),
                    rest,
                    list.attributes(),
                    rest.get(0).position()));
        }
        return text;
    }

    private static List<Item> ofList(ItemList list) {
        List<Item> items = new ArrayList<>();
        for (ListItem item : list.items()) {
            Optional<Paragraph> first = item.blocks().isEmpty()
                    ? Optional.empty()
                    : TableLines.asParagraph(item.blocks().get(0));
            if (first.isEmpty()) {
                return List.of();
            }
            Paragraph paragraph = first.get();
            Attributes attributes = item.attributes().and(paragraph.attributes());
            List<Block> rest = item.blocks().subList(1, item.blocks().size());
            HeadUnit head = HeadUnit.of(paragraph);
            Optional<ListHeads> below = head.hasTime() || rest.isEmpty()
                    ? Optional.empty()
                    : of(rest.get(0)).filter(ListHeads::isTimeThenText);
            if (below.isPresent()) {
                List<Block> text = new ArrayList<>(below.get().text());
                text.addAll(rest.subList(1, rest.size()));
                items.add(new Item(
                        new Paragraph(paragraph.content(), attributes, item.position()),
                        below.get().lines(),
                        text));
                continue;
            }
            Optional<ListItem> employer = head.hasTime() && head.parts() == 1 ? employer(rest) : Optional.empty();
            items.add(new Item(
                    new Paragraph(paragraph.content(), attributes, item.position()),
                    employer.flatMap(BlockItems::onlyParagraph).map(List::of).orElse(List.of()),
                    employer.isPresent() ? withoutFirstItem(rest) : rest));
        }
        return grouped(items);
    }

    /** Items that words before colons tell apart are one entry up to where the first of these words comes again. */
    private static List<Item> grouped(List<Item> items) {
        boolean said = items.size() > 1
                && items.stream()
                        .allMatch(item -> item.body().isEmpty()
                                && HeadUnit.of(item.head()).isSaid());
        if (!said) {
            return items;
        }
        List<Item> groups = new ArrayList<>();
        List<Paragraph> lines = new ArrayList<>();
        for (Item item : items) {
            boolean again = !lines.isEmpty() && label(lines.get(0)).equals(label(item.head()));
            if (again) {
                groups.add(new Item(lines.get(0), List.copyOf(lines.subList(1, lines.size())), List.of()));
                lines.clear();
            }
            lines.add(item.head());
        }
        groups.add(new Item(lines.get(0), List.copyOf(lines.subList(1, lines.size())), List.of()));
        return groups.size() > 1 ? groups : items;
    }

    private static String label(Paragraph line) {
        return Inline.text(line.content()).split("[:\uFF1A]", 2)[0];
    }

    /** The first item of a list below, where it is the employer or school that the item above lacks. */
    private static Optional<ListItem> employer(List<Block> rest) {
        if (rest.isEmpty() || !(rest.get(0) instanceof ItemList list)) {
            return Optional.empty();
        }
        ListItem first = list.items().get(0);
        return Optional.of(first)
                .filter(item -> BlockItems.onlyParagraph(item)
                        .map(HeadUnit::of)
                        .filter(unit -> unit.block() instanceof Paragraph && unit.says() && unit.isNameLike())
                        .isPresent());
    }

    private static List<Block> withoutFirstItem(List<Block> rest) {
        ItemList list = (ItemList) rest.get(0);
        List<Block> blocks = new ArrayList<>(rest.subList(1, rest.size()));
        if (list.items().size() > 1) {
            List<ListItem> others = list.items().subList(1, list.items().size());
            blocks.add(
                    0,
                    new ItemList(
                            list.ordered(),
                            list.start(),
                            others,
                            list.attributes(),
                            others.get(0).position()));
        }
        return blocks;
    }

    private static List<Item> ofDefinitions(DefinitionList list) {
        List<Item> items = new ArrayList<>();
        List<DefinitionItem> group = new ArrayList<>();
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term
                    && !group.isEmpty()
                    && !(last(group) instanceof DefinitionItem.Term)) {
                if (!isTerm(group.get(0))) {
                    return List.of();
                }
                items.add(definition(group));
                group.clear();
            }
            group.add(item);
        }
        boolean whole = !group.isEmpty() && isTerm(group.get(0));
        if (whole) {
            items.add(definition(group));
        }
        return whole ? items : List.of();
    }

    private static DefinitionItem last(List<DefinitionItem> group) {
        return group.get(group.size() - 1);
    }

    private static Item definition(List<DefinitionItem> group) {
        List<Paragraph> lines = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (DefinitionItem item : group) {
            if (item instanceof DefinitionItem.Term term) {
                lines.add(new Paragraph(term.content(), term.attributes(), term.position()));
            } else if (item instanceof DefinitionItem.Description description) {
                for (Block block : description.blocks()) {
                    boolean head = body.isEmpty()
                            && lines.size() < 4
                            && block instanceof Paragraph
                            && HeadUnit.of(block).isHead();
                    if (head) {
                        lines.add((Paragraph) block);
                    } else {
                        body.add(block);
                    }
                }
            }
        }
        return new Item(lines.get(0), lines.subList(1, lines.size()), body);
    }

    /** A term that says nothing is none. */
    private static boolean isTerm(DefinitionItem item) {
        return item instanceof DefinitionItem.Term term
                && !Inline.text(term.content()).isBlank();
    }
}
