package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of a section as what may be part of heads, and what stands near each. */
final class HeadUnits {

    private static final int FARTHEST_TIME = 3;

    private final List<HeadUnit> units;
    private final int firstHeading;
    private final Set<String> below = new HashSet<>();
    private final boolean roleInList;

    HeadUnits(List<Block> blocks) {
        this.units = withItemsAsLines(opened(blocks));
        int first = 0;
        while (first < units.size() && !units.get(first).isHeading()) {
            first++;
        }
        this.firstHeading = first;
        for (int i = 1; i < units.size(); i++) {
            HeadUnit unit = units.get(i);
            if (units.get(i - 1).hasTime() && !unit.hasTime() && !unit.isHeading() && unit.says()) {
                below.add(unit.style());
            }
        }
        this.roleInList = hasRolesInLists();
    }

    /** Whether each line with a time and one more fact stands over a list of one item, most of which say roles or degrees. */
    private boolean hasRolesInLists() {
        int lists = 0;
        int saying = 0;
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i - 1).hasTime()
                    && units.get(i - 1).parts() > 0
                    && units.get(i).block() instanceof ItemList list) {
                Optional<HeadUnit> only = onlyItem(list);
                boolean role = units.get(i - 1).lines().stream().anyMatch(line -> RoleWords.isRole(line.rest()));
                if (only.isEmpty() || role) {
                    return false;
                }
                lists++;
                saying += only.get().says() ? 1 : 0;
            }
        }
        return lists > 1 && saying * 2 >= lists;
    }

    private static Optional<HeadUnit> onlyItem(ItemList list) {
        return ListHeads.of(list)
                .filter(heads -> heads.items().size() == 1)
                .map(heads -> heads.items().get(0))
                .filter(item -> item.body().isEmpty() && item.more().isEmpty())
                .map(ListHeads.Item::head)
                .filter(unit -> unit.isHead() && !unit.hasTime());
    }

    /** The one item of a list right below a time and a name that says the role, where all lists of the section are so. */
    Optional<HeadUnit> roleInList(Block block) {
        return roleInList && block instanceof ItemList list ? onlyItem(list) : Optional.empty();
    }

    int size() {
        return units.size();
    }

    HeadUnit get(int index) {
        return units.get(index);
    }

    Optional<HeadUnit> next(int index) {
        return index + 1 < units.size() ? Optional.of(units.get(index + 1)) : Optional.empty();
    }

    /** Whether a stressed line stands right over one that is nothing but a time. */
    boolean isTitleOverTime(int index) {
        return get(index).isStressed()
                && next(index).filter(HeadUnit::isOnlyTime).isPresent();
    }

    /** The highest level of headings there is; 0 without any. */
    int roleLevel() {
        return units.stream()
                .filter(HeadUnit::isHeading)
                .mapToInt(HeadUnit::level)
                .min()
                .orElse(0);
    }

    /** Whether times stand above the headings that they belong to. */
    boolean isTimeFirst() {
        return firstHeading > 0
                && firstHeading < units.size()
                && units.get(firstHeading - 1).isOnlyTime();
    }

    /** Whether lines of a style go on with facts behind a time. */
    boolean goesOnWith(String style) {
        return below.contains(style);
    }

    /** Whether a time stands in the lines from here on, before any other text. */
    boolean hasTimeNear(int index) {
        for (int i = index; i < units.size() && i <= index + FARTHEST_TIME; i++) {
            HeadUnit unit = units.get(i);
            if (i > index
                    && unit.isHeading()
                    && unit.level() <= units.get(index).level()) {
                return false;
            }
            if (unit.hasTime() && unit.isHead()) {
                return true;
            }
            if (!unit.isHead()) {
                return i > index
                        && unit.block() instanceof ItemList list
                        && (ListHeads.beginsWithTime(list) || (i == index + 1 && isAboveRoles(index)));
            }
        }
        return false;
    }

    /** Whether a line in bold stands right above a list of roles, each with its time. */
    boolean isAboveRoles(int index) {
        int list = index + 1;
        if (index < 0 || list >= units.size()) {
            return false;
        }
        HeadUnit unit = units.get(index);
        return !unit.isHeading()
                && !unit.hasTime()
                && unit.isHead()
                && unit.lines().size() == 1
                && unit.lines().get(0).isBold()
                && ListHeads.of(units.get(list).block())
                        .filter(ListHeads::areAllDated)
                        .isPresent();
    }

    /**
     * Whether the heading has a time of its own, above all deeper headings and titles that have theirs: then what is dated
     * below it is part of it. The time of an employer alone spans those of the roles there.
     */
    boolean hasTimeOfItsOwn(int index) {
        boolean titleBelow = next(index)
                .filter(unit -> !unit.isHeading() && unit.isDatedTitle())
                .isPresent();
        if (units.get(index).hasTime()) {
            return units.get(index).parts() > 1 || !titleBelow;
        }
        for (int i = index + 1;
                i < units.size() && i <= index + FARTHEST_TIME && units.get(i).isHead();
                i++) {
            if (units.get(i).isHeading()) {
                return false;
            } else if (units.get(i).hasTime()) {
                return !units.get(i).isDatedTitle() && !(units.get(i).isOnlyTime() && isAgain(i));
            }
        }
        return false;
    }

    /** Whether another line up to the next heading is nothing but a time. */
    boolean isAgain(int index) {
        for (int i = index + 1; i < units.size() && !units.get(i).isHeading(); i++) {
            if (units.get(i).isOnlyTime()) {
                return true;
            }
        }
        return false;
    }

    /** The blocks with what stands in divisions that hold periods, as those are only how a page is laid out. */
    private static List<Block> opened(List<Block> blocks) {
        List<Block> opened = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Division division && division.name().equals("div") && holdsPeriod(division)) {
                // Each block is in the language, and for those, that the division is; an identifier names one thing.
                Attributes all = division.attributes().withoutId();
                opened(division.blocks())
                        .forEach(inner -> opened.add(inner.withAttributes(all.and(inner.attributes()))));
            } else {
                opened.addAll(HeadUnit.perTime(block));
            }
        }
        return opened;
    }

    /** A time alone over a list whose only item is written as a title, and says one: the title's lines, then the time. */
    private static List<HeadUnit> withItemsAsLines(List<Block> blocks) {
        List<HeadUnit> units = new ArrayList<>();
        for (Block block : blocks) {
            int last = units.size() - 1;
            Optional<ListHeads.Item> title =
                    last >= 0 && units.get(last).isOnlyTime() ? ListHeads.onlyTitle(block) : Optional.empty();
            if (title.isPresent()) {
                units.add(last, title.get().head());
                title.get().body().forEach(inner -> units.add(HeadUnit.of(inner)));
            } else {
                units.add(HeadUnit.of(block));
            }
        }
        return units;
    }

    /** What a class marks is what that says only where no element is around it. */
    private static boolean isMarked(Block block) {
        return FactReader.MARKS.stream().anyMatch(block.attributes()::has);
    }

    private static boolean holdsPeriod(Division division) {
        return division.blocks().stream()
                        .allMatch(block -> block instanceof Division
                                || (block instanceof Paragraph && !isMarked(block))
                                || block.attributes().isEmpty())
                && division.blocks().stream()
                        .anyMatch(block -> block instanceof Division inner
                                ? holdsPeriod(inner)
                                : HeadUnit.of(block).lasts());
    }
}
