package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Items with a word before a colon that says what each is: those from one such word to where it comes again are an entry. */
final class LabelledItems {

    private static final Pattern COLON = Pattern.compile("[:\uFF1A]");
    private static final Pattern LABEL = Pattern.compile("[^:\uFF1A]{1,30}[:\uFF1A].*", Pattern.DOTALL);

    private LabelledItems() {}

    /** The items as entries, all of whose lines are heads; as they are where no word comes again. */
    static List<ListHeads.Item> grouped(List<ListHeads.Item> items) {
        List<ListHeads.Item> groups = new ArrayList<>();
        for (List<ListHeads.Item> group : groups(items)) {
            List<Paragraph> lines = group.stream().map(ListHeads.Item::line).toList();
            groups.add(new ListHeads.Item(lines.get(0), lines.subList(1, lines.size()), List.of()));
        }
        return groups.size() > 1 ? groups : items;
    }

    /**
     * The items as entries where the first word comes again and each group tells a role or an organization, and a time; what
     * else is told is text. Empty where they are no such items.
     */
    static Optional<List<ListHeads.Item>> repeated(List<ListHeads.Item> items) {
        boolean labelled = items.size() > 2
                && items.stream().allMatch(item -> LABEL.matcher(text(item)).matches());
        List<List<ListHeads.Item>> groups = labelled ? groups(items) : List.of();
        boolean entries = groups.size() > 1
                && groups.stream()
                        .allMatch(group -> group.stream()
                                        .anyMatch(item -> item.head().isSaid()
                                                && item.head().parts() > 0)
                                && group.stream().anyMatch(item -> item.head().isOnlyTime()));
        return entries ? Optional.of(groups.stream().map(LabelledItems::entry).toList()) : Optional.empty();
    }

    private static ListHeads.Item entry(List<ListHeads.Item> group) {
        List<Paragraph> head = new ArrayList<>();
        List<ListItem> others = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (ListHeads.Item item : group) {
            if (item.head().isSaid() || item.head().isOnlyTime()) {
                head.add(item.line());
                body.addAll(item.body());
            } else {
                List<Block> blocks = new ArrayList<>(List.of(item.line()));
                blocks.addAll(item.body());
                others.add(new ListItem(
                        Optional.empty(), blocks, Attributes.NONE, item.line().position()));
            }
        }
        if (!others.isEmpty()) {
            body.add(new ItemList(
                    /* ordered= */ false,
                    1,
                    others,
                    Attributes.NONE,
                    others.get(0).position()));
        }
        return new ListHeads.Item(head.get(0), head.subList(1, head.size()), body);
    }

    private static List<List<ListHeads.Item>> groups(List<ListHeads.Item> items) {
        List<List<ListHeads.Item>> groups = new ArrayList<>();
        for (ListHeads.Item item : items) {
            boolean begins =
                    groups.isEmpty() || label(item).equals(label(groups.get(0).get(0)));
            if (begins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(item);
        }
        return groups;
    }

    private static String text(ListHeads.Item item) {
        return Inline.text(item.line().content());
    }

    private static String label(ListHeads.Item item) {
        return COLON.split(text(item), 2)[0];
    }
}
