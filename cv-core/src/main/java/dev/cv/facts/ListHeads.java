package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.DefinitionList;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.vocabulary.WordSet;
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
    record Item(HeadUnit head, List<Paragraph> more, List<Block> body) {

        Item(Paragraph head, List<Paragraph> more, List<Block> body) {
            this(HeadUnit.of(head), more, body);
        }

        /** The line that it begins with, as it is. */
        Paragraph line() {
            return (Paragraph) head.given();
        }

        /** Whether all of its lines are stressed, and say a role, a degree or an organization, but no time. */
        boolean isTitle() {
            return more.isEmpty() && head.rest().isEmpty() && head.isStressed() && head.says() && !head.hasTime();
        }
    }

    /**
     * The heads in a list or table; empty where attributes say something of it or of a part, as they would be lost, or say
     * for whom it is.
     */
    static Optional<ListHeads> of(Block block) {
        if (!isPlain(block)) {
            return Optional.empty();
        }
        List<Item> items = block instanceof ItemList list
                ? ofList(list)
                : block instanceof DefinitionList list
                        ? DefinitionHeads.of(list)
                        : block instanceof Table table ? TableHeads.of(table) : List.of();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListHeads(block, items));
    }

    private static boolean isPlain(Block block) {
        boolean plain = block.attributes().isEmpty();
        if (block instanceof ItemList list) {
            return plain
                    && list.items().stream()
                            .allMatch(item ->
                                    item.attributes().isEmpty() && item.done().isEmpty());
        } else if (block instanceof DefinitionList list) {
            return plain
                    && list.items().stream().allMatch(item -> item.attributes().isEmpty());
        } else if (block instanceof Table table) {
            return plain
                    && table.caption().isEmpty()
                    && table.all(TableRow.class).stream()
                            .allMatch(row -> row.attributes().isEmpty())
                    && table.all(TableCell.class).stream()
                            .allMatch(cell -> cell.attributes().isEmpty());
        }
        return plain;
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

    boolean isAnyTimed() {
        return items.stream().anyMatch(this::isTimed);
    }

    /** Whether each item has words and a time that lasts. */
    boolean areAllDated() {
        return items.stream()
                .allMatch(item -> item.head().lasts() && item.head().parts() > 0);
    }

    private boolean isTimed(Item item) {
        return item.head().hasTime()
                || item.more().stream().anyMatch(line -> HeadUnit.of(line).hasTime());
    }

    private boolean says(Item item) {
        HeadUnit head = item.head();
        return head.says() || head.standsOut();
    }

    /** The only item of a list, where its first lines are stressed and say a role, a degree or an organization. */
    static Optional<Item> onlyTitle(Block block) {
        Attributes all = block.attributes();
        return block instanceof ItemList list && list.items().size() == 1
                ? of(list.withAttributes(Attributes.NONE))
                        .map(heads -> heads.items.get(0))
                        .filter(Item::isTitle)
                        .map(item -> new Item(
                                item.line().withAttributes(all),
                                List.of(),
                                item.body().stream()
                                        .map(inner -> inner.withAttributes(all.and(inner.attributes())))
                                        .toList()))
                : Optional.empty();
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
            HeadUnit unit = items.get(i).head();
            if (unit.isOnlyTime() || (unit.isNameLike() && unit.lasts())) {
                facts = i + 1;
            } else if (!(unit.isNameLike() || unit.isSaid() || unit.isStressed() || isBriefBeforeTime(i))
                    || !items.get(i).body().isEmpty()) {
                return 0;
            }
        }
        boolean half = facts > 0 && facts < items.size() && isSecondHalf(items.get(facts - 1), items.get(facts));
        facts += half ? 1 : 0;
        return items.stream().skip(facts).noneMatch(item -> item.head().lasts()) ? facts : 0;
    }

    /** A few words, right before an item that is nothing but a time. */
    private boolean isBriefBeforeTime(int index) {
        HeadUnit unit = items.get(index).head();
        return unit.isHead()
                && index + 1 < items.size()
                && items.get(index + 1).head().isOnlyTime()
                && WordSet.words(unit.lines().get(0).text()).size() <= MOST_FACTS;
    }

    /** {@code Since May 2015} and {@code Until today}, one after the other. */
    private static boolean isSecondHalf(Item one, Item other) {
        return HeadLine.areOneTime(
                Inline.text(one.line().content()), Inline.text(other.line().content()));
    }

    /** The lines of such a list that are facts. */
    List<Paragraph> lines() {
        return items.subList(0, facts()).stream().map(Item::line).toList();
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
            Optional<Item> term = first.isEmpty() ? onlyTerm(item) : Optional.empty();
            if (term.isPresent()) {
                items.add(term.get());
                continue;
            } else if (first.isEmpty()) {
                return List.of();
            }
            Paragraph paragraph =
                    new Paragraph(first.get().content(), first.get().attributes(), item.position());
            List<Block> rest = item.blocks().subList(1, item.blocks().size());
            HeadUnit head = HeadUnit.of(paragraph);
            Optional<ListHeads> below = head.hasTime() || rest.isEmpty()
                    ? Optional.empty()
                    : of(rest.get(0)).filter(ListHeads::isTimeThenText);
            if (below.isPresent()) {
                List<Block> text = new ArrayList<>(below.get().text());
                text.addAll(rest.subList(1, rest.size()));
                items.add(new Item(head, below.get().lines(), text));
                continue;
            }
            Optional<ListItem> employer = head.hasTime() && head.parts() == 1 ? employer(rest) : Optional.empty();
            items.add(new Item(
                    head,
                    employer.flatMap(BlockItems::onlyParagraph).map(List::of).orElse(List.of()),
                    employer.isPresent() ? withoutFirstItem(rest) : rest));
        }
        return grouped(items);
    }

    /** What an item holds that is a term and what is said of it, and nothing else. */
    private static Optional<Item> onlyTerm(ListItem item) {
        List<Item> terms = item.blocks().size() == 1 && item.blocks().get(0) instanceof DefinitionList list
                ? DefinitionHeads.of(list)
                : List.of();
        return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
    }

    /** Items that words before colons tell apart are one entry up to where the first of these words comes again. */
    private static List<Item> grouped(List<Item> items) {
        boolean said = items.size() > 1
                && items.stream()
                        .allMatch(item -> item.body().isEmpty() && item.head().isSaid());
        return said
                ? LabelledItems.grouped(items)
                : LabelledItems.repeated(items).orElse(items);
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
}
