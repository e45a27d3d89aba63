package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts the blocks of a section that says nothing by classes into what stands before its first entry and the entries. An
 * entry begins at a heading, at a line that holds a time, at a line written as the first one is; lines that go on with
 * facts belong to its head. (FORMAT.md, "Entries")
 */
public final class EntryDivider {

    private static final Set<SectionKind> OF_JOBS = Set.of(
            SectionKind.WORK,
            SectionKind.VOLUNTEER,
            SectionKind.EDUCATION,
            SectionKind.PROJECTS,
            SectionKind.PROFILE,
            SectionKind.OTHER);

    private static final Set<SectionKind> CERTAIN =
            Set.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION);

    private static final int MOST_LINES = 6;

    private final HeadUnits units;
    private final SectionKind kind;
    private final UndatedSchools schools;
    private final int roleLevel;
    private final Set<String> styles = new HashSet<>();

    private final List<Block> intro = new ArrayList<>();
    private final List<EntryDraft> drafts = new ArrayList<>();
    private int lines;
    /** How many parts the head has beside its time. */
    private int parts;

    private boolean timed;
    /** Whether items of lists or rows of tables are the entries. */
    private boolean fromLists;
    /** Whether the heading that the entry begins with has a time by itself, so that what is dated below is part of it. */
    private boolean timedAbove;

    private EntryDivider(List<Block> blocks, SectionKind kind) {
        this.kind = kind;
        this.units = new HeadUnits(blocks);
        this.schools = new UndatedSchools(kind, units);
        this.roleLevel = units.roleLevel();
    }

    /**
     * The parts of a section.
     *
     * @param intro what stands before the first entry
     * @param entries the entries, of which nothing is understood yet
     */
    public record Parts(List<Block> intro, List<Entry> entries) {}

    /**
     * Cuts the blocks.
     *
     * @param kind what the section is about
     * @param attributes those that each entry gets
     */
    public static Parts divide(List<Block> blocks, SectionKind kind, Attributes attributes) {
        if (isMarked(blocks) || !OF_JOBS.contains(kind)) {
            EntrySplitter splitter = new EntrySplitter(blocks);
            return new Parts(splitter.intro(), splitter.entries(attributes));
        }
        EntryDivider divider = new EntryDivider(blocks, kind);
        for (int i = 0; i < divider.units.size(); i++) {
            divider.add(i);
        }
        return new Parts(
                divider.intro,
                Stays.joined(divider.drafts).stream()
                        .map(draft -> draft.entry(attributes))
                        .toList());
    }

    /** Whether classes say what some of the blocks are. */
    public static boolean isMarked(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block ->
                        block instanceof Organization || block instanceof LocationDate || EntrySplitter.isShort(block));
    }

    private Optional<EntryDraft> current() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    private boolean isOpen() {
        return current().filter(EntryDraft::isHeadOpen).isPresent();
    }

    private void add(int index) {
        HeadUnit unit = units.get(index);
        if (unit.isHeading()) {
            addHeading(index);
        } else if (unit.isHead()) {
            addLine(index);
        } else {
            addOther(unit.given(), index);
        }
    }

    private void addHeading(int index) {
        HeadUnit unit = units.get(index);
        boolean near = units.hasTimeNear(index);
        boolean goesOn = isOpen() && !timed && near && lines < MOST_LINES;
        if (units.isTimeFirst() && index > 0 && units.get(index - 1).isOnlyTime() && isOpen()) {
            addToHead(unit);
            timedAbove = true;
        } else if (unit.level() <= roleLevel) {
            boolean stacked = goesOn && units.get(index - 1).isHeading();
            if (stacked) {
                addToHead(unit);
            } else {
                begin(unit);
                timedAbove = units.hasTimeOfItsOwn(index);
            }
        } else if (goesOn || isMoreOfHead(index)) {
            addToHead(unit);
        } else if (near && !timedAbove && current().isPresent()) {
            beginBelow(unit);
        } else if (current().isPresent()) {
            addToBody(unit.given());
        } else {
            begin(unit);
        }
    }

    /** Whether a heading goes on with the facts of one of its level right before it: a place, below a time. */
    private boolean isMoreOfHead(int index) {
        HeadUnit unit = units.get(index);
        HeadUnit before = units.get(Math.max(0, index - 1));
        return isOpen()
                && timed
                && lines < MOST_LINES
                && before.level() == unit.level()
                && before.hasTime()
                && unit.isNameLike()
                && units.next(index).filter(HeadUnit::isHeading).isEmpty();
    }

    private void addLine(int index) {
        HeadUnit unit = units.get(index);
        if (units.isTimeFirst()
                && unit.isOnlyTime()
                && units.next(index).filter(HeadUnit::isHeading).isPresent()) {
            begin(unit);
        } else if (isOpen() && goesOn(index)) {
            addToHead(unit);
        } else if (isTimeOfOpenHeading(index)) {
            addToHead(unit);
        } else if (beginsEntry(index)) {
            if (roleLevel > 0 && current().isPresent()) {
                beginBelow(unit);
            } else {
                begin(unit);
            }
        } else {
            addToBody(unit.given());
        }
    }

    /** Whether it is the only time of an entry whose heading has none, though text stands between them. */
    private boolean isTimeOfOpenHeading(int index) {
        return units.get(index).isOnlyTime()
                && units.get(index).lasts()
                && !timed
                && !units.isAgain(index)
                && current()
                        .filter(draft -> draft.hasNoProjects() && draft.head().get(0) instanceof Heading)
                        .isPresent();
    }

    /** Whether a line belongs to the head before it. */
    private boolean goesOn(int index) {
        HeadUnit unit = units.get(index);
        if (lines + unit.lines().size() > MOST_LINES) {
            return false;
        }
        if (schools.areThere()) {
            return schools.goesOn(unit);
        } else if (unit.hasTime()) {
            return !timed || (roleLevel > 0 && parts == 1 && !timedAbove && unit.isDatedTitle());
        }
        boolean again = roleLevel == 0
                && styles.contains(unit.style())
                && timed
                && !unit.style().equals("p:t");
        boolean another = roleLevel > 0 && timed && units.isTitleOverTime(index) && !timedAbove;
        boolean lacks = (timed && (parts == 0 || unit.isPlace()))
                || ((parts < 2 || (timed && units.goesOnWith(unit.style()))) && unit.isStressed())
                || (timed && (parts < 2 || units.goesOnWith(unit.style())) && unit.isNameLike());
        return !again && !another && ((!timed && units.hasTimeNear(index)) || lacks || unit.says());
    }

    private boolean beginsEntry(int index) {
        HeadUnit unit = units.get(index);
        boolean alike = styles.contains(unit.style());
        if (roleLevel > 0 && current().isPresent()) {
            return (unit.isDatedTitle() || units.isTitleOverTime(index)) && !timedAbove;
        } else if (!CERTAIN.contains(kind)) {
            return ((unit.hasTime() || units.hasTimeNear(index)) && (unit.standsOut() || unit.says()))
                    || (alike && unit.standsOut());
        }
        boolean first = current().isEmpty();
        return unit.hasTime()
                ? first || alike || unit.standsOut() || unit.says()
                : schools.begins(unit)
                        || (alike && unit.standsOut())
                        || ((first || unit.standsOut()) && units.hasTimeNear(index));
    }

    private void addOther(Block block, int index) {
        boolean jobs = CERTAIN.contains(kind);
        boolean roles = units.isAboveRoles(index - 1);
        Optional<ListHeads> heads = ListHeads.of(block);
        Optional<HeadUnit> role = isOpen() && timed ? units.roleInList(block) : Optional.empty();
        if (role.isPresent()) {
            addToHead(role.get());
        } else if (heads.isPresent() && isOpen() && !timed && heads.get().isTimeThenText()) {
            heads.get().lines().forEach(line -> addToHead(HeadUnit.of(line)));
            heads.get().text().forEach(this::addToBody);
        } else if (heads.isPresent()
                && (mayBegin() || roles)
                && (heads.get().areEntries(jobs, current().isPresent() && !fromLists && !roles)
                        || (current().isEmpty()
                                && schools.areEntries(heads.get().items())))) {
            fromLists |= !roles;
            for (ListHeads.Item item : heads.get().items()) {
                HeadUnit unit = item.head();
                if (roles || (roleLevel > 0 && current().isPresent())) {
                    beginBelow(unit);
                } else {
                    begin(unit);
                }
                item.more().forEach(more -> addToHead(HeadUnit.of(more)));
                item.body().forEach(this::addToBody);
            }
        } else {
            addToBody(block);
        }
    }

    /** Whether items may be entries here: where none has begun yet, below an employer, behind others that are items. */
    private boolean mayBegin() {
        return current().isEmpty() || (roleLevel > 0 ? !timedAbove && !timed : fromLists && (timed || !isOpen()));
    }

    private void begin(HeadUnit unit) {
        drafts.add(new EntryDraft(unit.block()));
        lines = 0;
        parts = 0;
        timed = false;
        schools.begin();
        styles.add(unit.style());
        addToHead(unit);
    }

    /** An entry below a heading that has none yet is that heading's; the next one is at the same organization. */
    private void beginBelow(HeadUnit unit) {
        EntryDraft above = current().orElseThrow();
        boolean joins =
                !timed && above.hasOnlyText() && (roleLevel == 0 || above.head().get(0) instanceof Heading);
        if (joins) {
            styles.add(unit.style());
            addToHead(unit);
        } else {
            begin(unit);
        }
    }

    private void addToHead(HeadUnit unit) {
        EntryDraft draft = current().orElseThrow();
        draft.addToHead(unit.block());
        lines += unit.lines().size();
        parts += unit.parts();
        timed |= unit.hasTime();
        schools.add(unit);
        unit.rest().ifPresent(draft::addToBody);
    }

    private void addToBody(Block block) {
        current().ifPresentOrElse(draft -> draft.addToBody(block), () -> intro.add(block));
    }
}
