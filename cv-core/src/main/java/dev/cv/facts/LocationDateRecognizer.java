package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes places and times of lists and paragraphs. (FORMAT.md, "Entries") */
public final class LocationDateRecognizer {

    /** A place, a time and one more: a longer list holds something else. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_PLACE = 40;

    public Optional<List<Block>> recognize(String name, Block block, Diagnostics diagnostics) {
        return BlockItems.of(block)
                .map(items -> locationDateAndRest(name, items, block, new PeriodReader(diagnostics), diagnostics));
    }

    /**
     * Bullets right behind place and time are items of the same list, as nothing ends it: they are taken for the list
     * that they are meant to be.
     */
    private static List<Block> locationDateAndRest(
            String name, List<ListItem> items, Block block, PeriodReader periods, Diagnostics diagnostics) {
        int last = lastOfLocationDate(items, periods);
        if (last < 0 || last == items.size() - 1 || !(block instanceof ItemList list)) {
            return List.of(locationDate(items, block, periods));
        }
        List<ListItem> rest = items.subList(last + 1, items.size());
        Position at = rest.get(0).position();
        diagnostics.report(FactProblem.LIST_GOES_ON, at, name);
        return List.of(
                locationDate(items.subList(0, last + 1), block, periods),
                new ItemList(list.ordered(), list.ordered() ? list.start() + last + 1 : 1, rest, Attributes.NONE, at));
    }

    /** The index of the item that is the time, among the first; -1 where the list is short or none is. */
    private static int lastOfLocationDate(List<ListItem> items, PeriodReader periods) {
        if (items.size() <= MOST_PARTS) {
            return -1;
        }
        for (int i = MOST_PARTS - 1; i >= 0; i--) {
            if (periods.isReadable(text(items.get(i)))) {
                boolean placeBehind = i == 0 && text(items.get(1)).length() <= LONGEST_PLACE;
                return placeBehind ? 1 : i;
            }
        }
        return BlockItems.onlyParagraph(items.get(0))
                .map(paragraph -> new TimeFinder(periods).find(new FactLine(paragraph.content())))
                .map(time -> time.isPresent() ? 0 : -1)
                .orElse(-1);
    }

    private static String text(ListItem item) {
        return BlockItems.onlyParagraph(item)
                .map(paragraph -> Inline.text(paragraph.content()).strip())
                .orElse("");
    }

    private static Block locationDate(List<ListItem> items, Block block, PeriodReader periods) {
        List<Piece> pieces = new ArrayList<>();
        for (ListItem item : items) {
            Optional<Paragraph> paragraph = BlockItems.onlyParagraph(item);
            if (paragraph.isEmpty()) {
                return block;
            }
            pieces.addAll(lines(paragraph.get(), item.attributes()));
        }
        return new LocationDate(new PlaceAndTime(periods).parts(pieces), block.attributes(), block.position());
    }

    /** A line break ends a piece as the end of an item does. */
    private static List<Piece> lines(Paragraph paragraph, Attributes attributes) {
        List<Piece> pieces = new ArrayList<>();
        List<Inline> content = new ArrayList<>();
        Attributes all = attributes.and(paragraph.attributes());
        for (Inline inline : paragraph.content()) {
            if (inline instanceof LineBreak && !content.isEmpty()) {
                pieces.add(new Piece(content, all));
                content = new ArrayList<>();
            } else if (!(inline instanceof LineBreak)) {
                content.add(inline);
            }
        }
        if (!content.isEmpty()) {
            pieces.add(new Piece(content, all));
        }
        return pieces;
    }
}
