package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What blocks hold, as the items of a list. */
final class BlockItems {

    private BlockItems() {}

    /** The items of a list; a paragraph is a list of one, and so is each block of a division. Empty for other blocks. */
    static Optional<List<ListItem>> of(Block block) {
        if (block instanceof ItemList list) {
            return Optional.of(list.items());
        } else if (block instanceof Division division) {
            List<ListItem> items = new ArrayList<>();
            for (Block part : division.blocks()) {
                of(part).ifPresentOrElse(
                                items::addAll,
                                () -> items.add(new ListItem(List.of(part), Attributes.NONE, part.position())));
            }
            return Optional.of(items);
        }
        return TableLines.asParagraph(block)
                .map(line -> List.of(new ListItem(
                        List.of(line.withAttributes(Attributes.NONE)), Attributes.NONE, block.position())));
    }

    /** The paragraph that is all an item holds. */
    static Optional<Paragraph> onlyParagraph(ListItem item) {
        return item.blocks().size() == 1 ? TableLines.asParagraph(item.blocks().get(0)) : Optional.empty();
    }
}
