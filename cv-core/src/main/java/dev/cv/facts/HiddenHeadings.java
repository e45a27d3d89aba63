package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableSection;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings that stand in other blocks and mean the whole: the title of a section as the head of a table, and one at the margin
 * right behind a list, which belongs to the list's last item where no blank line parts them. (FORMAT.md, "Sections")
 */
public final class HiddenHeadings {

    private static final int LEVEL_OF_TABLE = 2;

    private final List<Block> blocks;
    private final List<Block> all = new ArrayList<>();

    private HiddenHeadings(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks with such headings on their own. */
    public static List<Block> shown(List<Block> blocks) {
        HiddenHeadings shown = new HiddenHeadings(blocks);
        blocks.forEach(shown::add);
        return shown.all;
    }

    /** The level of the sections' other headings. */
    private int level() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> Vocabulary.isSectionTitle(heading.text().strip()))
                .mapToInt(Heading::level)
                .min()
                .orElse(LEVEL_OF_TABLE);
    }

    private void add(Block block) {
        if (block instanceof ItemList list) {
            addList(list);
        } else if (block instanceof Table table && title(table).isPresent()) {
            all.add(title(table).orElseThrow());
            all.add(new Table(table.caption(), body(table), table.attributes(), table.position()));
        } else {
            all.add(block);
        }
    }

    private void addList(ItemList list) {
        List<Block> lifted = new ArrayList<>();
        Optional<ItemList> kept = cut(list, lifted);
        kept.ifPresent(all::add);
        lifted.forEach(this::add);
    }

    /** The list up to the first heading at the margin; that and what is behind it goes to the lifted blocks. */
    private static Optional<ItemList> cut(ItemList list, List<Block> lifted) {
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            List<Block> blocks = cut(item.blocks(), lifted);
            if (!lifted.isEmpty()) {
                List<ListItem> items = new ArrayList<>(list.items().subList(0, i));
                if (!blocks.isEmpty()) {
                    items.add(item.with(blocks, item.attributes()));
                }
                rest(list, i + 1).ifPresent(lifted::add);
                return items.isEmpty() ? Optional.empty() : Optional.of(of(list, items));
            }
        }
        return Optional.of(list);
    }

    private static List<Block> cut(List<Block> blocks, List<Block> lifted) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Block> before = new ArrayList<>(blocks.subList(0, i));
            if (block instanceof Heading heading && isAtMargin(heading)) {
                lifted.addAll(blocks.subList(i, blocks.size()));
                return before;
            } else if (block instanceof ItemList list) {
                Optional<ItemList> kept = cut(list, lifted);
                if (!lifted.isEmpty()) {
                    kept.ifPresent(before::add);
                    lifted.addAll(blocks.subList(i + 1, blocks.size()));
                    return before;
                }
            }
        }
        return blocks;
    }

    private static boolean isAtMargin(Heading heading) {
        return heading.position().column() == 1 && heading.position().lineText().startsWith("#");
    }

    private static Optional<ItemList> rest(ItemList list, int from) {
        return from < list.items().size()
                ? Optional.of(of(list, list.items().subList(from, list.items().size())))
                : Optional.empty();
    }

    private static ItemList of(ItemList list, List<ListItem> items) {
        return new ItemList(
                list.ordered(),
                list.start(),
                items,
                list.attributes(),
                items.get(0).position());
    }

    /** The title of a section that is the one cell with words of a table's head. */
    private Optional<Heading> title(Table table) {
        List<TableSection> sections = table.sections();
        boolean headed = sections.size() > 1
                && sections.get(0).kind() == TableSection.Kind.HEAD
                && sections.get(0).rows().size() == 1
                && table.caption().isEmpty();
        List<TableCell> cells = headed ? sections.get(0).rows().get(0).cells() : List.of();
        List<Paragraph> words = cells.stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph ->
                        Inline.text(paragraph.content()).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        boolean only = words.size() == 1 && cells.get(0).blocks().contains(words.get(0));
        return words.stream()
                .filter(paragraph ->
                        only && saysKind(Inline.text(paragraph.content()).strip()))
                .findFirst()
                .map(paragraph -> new Heading(level(), paragraph.content(), Attributes.NONE, paragraph.position()));
    }

    private static boolean saysKind(String text) {
        return Vocabulary.kindOf(text).isPresent() || Vocabulary.isContactHeading(text);
    }

    private static List<TableSection> body(Table table) {
        return table.sections().subList(1, table.sections().size());
    }
}
