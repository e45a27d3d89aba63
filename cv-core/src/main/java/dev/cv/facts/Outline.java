package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.Paragraph;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which headings of a file without classes open sections: those that say what a section is about, whatever their
 * level, and those written like them, but for the ones beside a time, which are entries. (FORMAT.md, "Sections")
 */
public final class Outline {

    /** The lowest level that opens sections where none says what it is about. */
    private static final int LOWEST = 2;
    /** The level of a line that stands for a heading where no heading stands beside it. */
    private static final int LEVEL_OF_LINE = 2;

    private static final int FARTHEST_TIME = 3;

    private final List<Block> blocks;
    /** What each block may be in a head, once it is asked. */
    private final HeadUnit[] units;

    private final BitSet besideTime = new BitSet();
    private final BitSet saying = new BitSet();
    private final Map<Integer, Set<String>> named = new HashMap<>();
    private final Set<Integer> timed = new HashSet<>();
    private int highest = Integer.MAX_VALUE;

    public Outline(List<Block> blocks) {
        this.blocks = blocks;
        this.units = new HeadUnit[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Heading heading = blocks.get(i) instanceof Heading found ? found : null;
            if (heading != null && saysKind(heading)) {
                saying.set(i);
                named.computeIfAbsent(heading.level(), any -> new HashSet<>())
                        .add(heading.text().strip());
                highest = Math.min(highest, heading.level());
            } else if (heading != null && isBesideTime(i, heading)) {
                besideTime.set(i);
                timed.add(heading.level());
            }
        }
    }

    private HeadUnit unit(int index) {
        if (units[index] == null) {
            units[index] = HeadUnit.of(blocks.get(index));
        }
        return units[index];
    }

    /** Whether the block is a heading that opens a section. */
    public boolean opens(int index) {
        if (!(blocks.get(index) instanceof Heading heading)) {
            return false;
        }
        int level = heading.level();
        boolean overSeveral = level <= highest && !named.isEmpty() && isOverSeveral(index);
        if (besideTime.get(index) && !overSeveral) {
            return false;
        }
        if (named.isEmpty()) {
            return level <= LOWEST && !timed.contains(level - 1);
        }
        boolean likeOthers = named.getOrDefault(level, Set.of()).size() > 1 && !timed.contains(level);
        return level <= highest
                || (likeOthers && (saying.get(index) || !hasTimeBelow(index, level)))
                || (level <= LOWEST && highest > LOWEST);
    }

    /** Whether a time stands in the heading, or in the lines of facts and headings of its level right below it. */
    private boolean isBesideTime(int index, Heading heading) {
        for (int i = index; i < blocks.size() && i <= index + FARTHEST_TIME; i++) {
            boolean another = i > index && blocks.get(i) instanceof Heading next && next.level() != heading.level();
            if (another || !unit(i).isHead()) {
                return false;
            } else if (unit(i).hasTime()) {
                return i == index || !isEntry(unit(i)) || isAlone(unit(i), i);
            }
        }
        return false;
    }

    /** Whether a line with a time and more stands right below, and others written like it further down. */
    private boolean isOverSeveral(int index) {
        if (index + 1 >= blocks.size() || unit(index).hasTime()) {
            return false;
        }
        HeadUnit first = unit(index + 1);
        return isDatedLine(first) && !isAlone(first, index + 1);
    }

    private static boolean isDatedLine(HeadUnit unit) {
        return !unit.isHeading() && unit.lasts() && unit.parts() > 0;
    }

    /** Whether it is all that the head of an entry needs: a title, or two facts, and how long it lasted. */
    private static boolean isEntry(HeadUnit unit) {
        return unit.isDatedTitle() || (!unit.isHeading() && unit.lasts() && unit.parts() > 1);
    }

    private boolean hasTimeBelow(int index, int level) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() <= level) {
                return false;
            } else if (unit(i).hasTime()) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other title is written like this one up to the next heading: several are entries below the heading. */
    private boolean isAlone(HeadUnit unit, int index) {
        for (int i = index + 1; i < blocks.size() && !(blocks.get(i) instanceof Heading); i++) {
            HeadUnit other = unit(i);
            if (isDatedLine(other) && other.style().equals(unit.style())) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysKind(Heading heading) {
        String words = heading.text().strip();
        return Vocabulary.kindOf(words).isPresent() || Vocabulary.isContactHeading(words);
    }

    /**
     * The blocks with headings in place of the lines that stand for them: all bold, in capitals, or with a colon at the end,
     * where two or more say what a section is about and no heading does, but for lower ones below them.
     */
    public static List<Block> withHeadings(List<Block> blocks) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        int level = LEVEL_OF_LINE;
        for (Block block : blocks) {
            if (block instanceof Heading heading && saysKind(heading)) {
                if (kinds.isEmpty() || heading.level() <= LEVEL_OF_LINE) {
                    return blocks;
                }
                level = level == LEVEL_OF_LINE ? heading.level() : level;
            }
            title(block, level)
                    .flatMap(heading -> Vocabulary.kindOf(heading.text().strip()))
                    .ifPresent(kinds::add);
        }
        if (kinds.size() < 2) {
            return blocks;
        }
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(title(block, level).<Block>map(heading -> heading).orElse(block));
        }
        return all;
    }

    private static Optional<Heading> title(Block block, int level) {
        List<HeadLine> lines = block instanceof Paragraph ? HeadLine.of(block) : List.of();
        if (lines.size() != 1) {
            return Optional.empty();
        }
        String text = lines.get(0).text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 3;
        Heading heading = new Heading(level, HeadLine.content(block), block.attributes(), block.position());
        boolean looks = lines.get(0).isStressed() || capitals || text.endsWith(":");
        return looks && saysKind(heading) ? Optional.of(heading) : Optional.empty();
    }
}
