package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the divisions that only part a file: one that holds headings stands for a section, an entry or several. Its
 * attributes go to its first heading. A section and an article say themselves what they are. (FORMAT.md, "HTML" 5 and 6)
 */
final class Divisions {

    private static final Set<String> PARTING = Set.of("div", "main", "header", "center");

    private Divisions() {}

    static List<Block> open(List<Block> blocks) {
        List<Block> opened = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Division part && Parts.isOne(part)) {
                opened.add(openedWithin(part));
            } else if (block instanceof Division division && PARTING.contains(division.name())) {
                List<Block> inner = open(division.blocks());
                int first = firstHeading(inner);
                if (first < 0) {
                    opened.add(division);
                    continue;
                }
                Attributes own = inner.get(first).attributes();
                inner.set(
                        first,
                        inner.get(first).withAttributes(division.attributes().and(own)));
                opened.addAll(inner);
            } else if (block instanceof ItemList list && isOutline(list)) {
                list.items().forEach(item -> opened.addAll(open(item.blocks())));
            } else {
                opened.add(block);
            }
        }
        return opened;
    }

    /** Whether the items of a list are parts of a file: each begins with a heading, and nothing else is said of it. */
    private static boolean isOutline(ItemList list) {
        return list.attributes().isEmpty()
                && list.items().stream()
                        .allMatch(item -> item.attributes().isEmpty()
                                && !item.blocks().isEmpty()
                                && item.blocks().get(0) instanceof Heading);
    }

    private static Division openedWithin(Division part) {
        List<Block> inner = new ArrayList<>();
        List<Block> rest = part.blocks();
        Optional<Division> head = Parts.isEntry(part) ? Parts.head(part) : Optional.empty();
        if (head.isPresent()) {
            inner.add(new Division(
                    "header",
                    open(head.get().blocks()),
                    head.get().attributes(),
                    head.get().position()));
            rest = rest.subList(1, rest.size());
        }
        inner.addAll(open(rest));
        return new Division(part.name(), inner, part.attributes(), part.position());
    }

    /** The index of the first heading, or of the first part, which is as good as one. */
    private static int firstHeading(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading || Parts.isOne(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
