package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds organizations, places and times by the classes of their blocks. */
final class BlockRecognizer {

    private static final String ORGANIZATION = "company-info";
    private static final String LOCATION_DATE = "location-date";
    /** A place, a time and one more: a longer list holds something else. */
    private static final int MOST_PARTS = 3;

    private static final int LONGEST_PLACE = 40;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

    private final Diagnostics diagnostics;
    private final PeriodReader periods;

    BlockRecognizer(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.periods = new PeriodReader(diagnostics);
    }

    List<Block> recognize(List<Block> blocks) {
        return blocks.stream().flatMap(block -> recognize(block).stream()).toList();
    }

    private List<Block> recognize(Block block) {
        if (block.attributes().has(ORGANIZATION)) {
            return itemsOf(block)
                    .map(items -> List.<Block>of(organization(items, block)))
                    .orElseGet(() -> List.of(misplaced(block, ORGANIZATION)));
        }
        if (block.attributes().has(LOCATION_DATE)) {
            return itemsOf(block)
                    .map(items -> locationDateAndRest(items, block))
                    .orElseGet(() -> List.of(misplaced(block, LOCATION_DATE)));
        }
        return List.of(block);
    }

    /**
     * Bullets right behind place and time are items of the same list, as nothing ends it: they are taken for the list
     * that they are meant to be.
     */
    private List<Block> locationDateAndRest(List<ListItem> items, Block block) {
        int last = items.size() > MOST_PARTS ? lastOfLocationDate(items) : -1;
        if (last < 0 || !(block instanceof ItemList list)) {
            return List.of(locationDate(items, block));
        }
        List<ListItem> rest = items.subList(last + 1, items.size());
        Position at = rest.get(0).position();
        diagnostics.report(ReadProblem.LIST_GOES_ON, at, LOCATION_DATE);
        return List.of(
                locationDate(items.subList(0, last + 1), block),
                new ItemList(list.ordered(), list.ordered() ? list.start() + last + 1 : 1, rest, Attributes.NONE, at));
    }

    /** The index of the item that is the time, among the first; -1 if none is. */
    private int lastOfLocationDate(List<ListItem> items) {
        for (int i = Math.min(MOST_PARTS, items.size()) - 1; i >= 0; i--) {
            if (periods.isReadable(text(items.get(i)))) {
                boolean placeBehind = i == 0 && text(items.get(1)).length() <= LONGEST_PLACE;
                return placeBehind ? 1 : i;
            }
        }
        return -1;
    }

    private static String text(ListItem item) {
        return item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph paragraph
                ? Inline.text(paragraph.content()).strip()
                : "";
    }

    private Block misplaced(Block block, String name) {
        diagnostics.report(ReadProblem.MISPLACED_CLASS, block.position(), name);
        return block;
    }

    /** The items of a list; a paragraph is a list of one, and so is each block of a division. */
    private static Optional<List<ListItem>> itemsOf(Block block) {
        if (block instanceof ItemList list) {
            return Optional.of(list.items());
        } else if (block instanceof Division division) {
            List<ListItem> items = new ArrayList<>();
            for (Block part : division.blocks()) {
                itemsOf(part)
                        .ifPresentOrElse(
                                items::addAll,
                                () -> items.add(new ListItem(List.of(part), Attributes.NONE, part.position())));
            }
            return Optional.of(items);
        }
        return block instanceof Paragraph
                ? Optional.of(
                        List.of(new ListItem(List.of(block.with(Attributes.NONE)), Attributes.NONE, block.position())))
                : Optional.empty();
    }

    private static Organization organization(List<ListItem> items, Block block) {
        Optional<Image> logo = Optional.empty();
        List<Block> description = new ArrayList<>();
        for (ListItem item : items) {
            Optional<Image> picture = onlyImage(item);
            if (logo.isEmpty() && picture.isPresent()) {
                logo = picture;
            } else if (item.blocks().size() == 1) {
                Block only = item.blocks().get(0);
                description.add(only.with(item.attributes().and(only.attributes())));
            } else if (item.attributes().isEmpty()) {
                description.addAll(item.blocks());
            } else {
                description.add(new Division("div", item.blocks(), item.attributes(), item.position()));
            }
        }
        return new Organization(logo, description, block.attributes(), block.position());
    }

    private static Optional<Image> onlyImage(ListItem item) {
        boolean one = item.blocks().size() == 1
                && item.blocks().get(0) instanceof Paragraph paragraph
                && paragraph.content().size() == 1;
        return one && ((Paragraph) item.blocks().get(0)).content().get(0) instanceof Image image
                ? Optional.of(image)
                : Optional.empty();
    }

    private Block locationDate(List<ListItem> items, Block block) {
        List<Piece> pieces = new ArrayList<>();
        for (ListItem item : items) {
            if (item.blocks().size() != 1 || !(item.blocks().get(0) instanceof Paragraph paragraph)) {
                return block;
            }
            pieces.addAll(pieces(paragraph, item.attributes()));
        }
        return new LocationDate(parts(pieces), block.attributes(), block.position());
    }

    private record Piece(List<Inline> content, Attributes attributes, Position position) {

        String text() {
            return Inline.text(content).strip();
        }
    }

    /** A line break ends a piece as the end of an item does. */
    private static List<Piece> pieces(Paragraph paragraph, Attributes attributes) {
        List<Piece> pieces = new ArrayList<>();
        List<Inline> content = new ArrayList<>();
        Attributes all = attributes.and(paragraph.attributes());
        for (Inline inline : paragraph.content()) {
            if (inline instanceof LineBreak && !content.isEmpty()) {
                pieces.add(new Piece(List.copyOf(content), all, content.get(0).position()));
                content.clear();
            } else if (!(inline instanceof LineBreak)) {
                content.add(inline);
            }
        }
        if (!content.isEmpty()) {
            pieces.add(new Piece(content, all, content.get(0).position()));
        }
        return pieces;
    }

    private List<LocationDate.Part> parts(List<Piece> pieces) {
        List<LocationDate.Part> parts = new ArrayList<>();
        boolean anyTime = pieces.stream().anyMatch(piece -> periods.isReadable(piece.text()));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            boolean meantAsTime = !anyTime
                    && last
                    && (pieces.size() > 1 || YEAR.matcher(piece.text()).find());
            if (periods.isReadable(piece.text()) || meantAsTime) {
                parts.add(periods.read(piece.content(), piece.attributes(), piece.position()));
            } else {
                parts.add(new Location(piece.content(), piece.attributes(), piece.position()));
            }
        }
        return parts;
    }
}
