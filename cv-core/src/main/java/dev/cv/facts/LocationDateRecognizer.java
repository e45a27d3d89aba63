package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Block;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes places and times of lists and paragraphs. (FORMAT.md, "Entries") */
public final class LocationDateRecognizer {

    public Optional<List<Block>> recognize(String name, Block block, Diagnostics diagnostics) {
        return BlockItems.of(block).map(items -> locationDateAndRest(name, items, block, diagnostics));
    }

    /** Text right behind place and time is part of the same list, as nothing ends it: it is taken for what it is meant to be. */
    private static List<Block> locationDateAndRest(
            String name, List<ListItem> items, Block block, Diagnostics diagnostics) {
        PeriodReader periods = new PeriodReader(diagnostics);
        PlaceAndTimeItems read = new PlaceAndTimeItems(periods);
        if (block instanceof ItemList list) {
            read.take(list);
        } else {
            items.forEach(read::take);
        }
        if (read.pieces().isEmpty()) {
            return List.of(block);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new LocationDate(new PlaceAndTime(periods).parts(read.pieces()), block.attributes(), block.position()));
        blocks.addAll(read.rest());
        if (!read.rest().isEmpty()) {
            Block first = read.rest().get(0);
            boolean itemOfIts = first instanceof ItemList rest
                    && isAmong(items, rest.items().get(0));
            diagnostics.report(itemOfIts ? FactProblem.LIST_GOES_ON : FactProblem.LINE_GOES_ON, first.position(), name);
        }
        return blocks;
    }

    @SuppressWarnings("ReferenceEquality") // which item it is, not what it says
    private static boolean isAmong(List<ListItem> items, ListItem one) {
        return items.stream().anyMatch(item -> item == one);
    }
}
