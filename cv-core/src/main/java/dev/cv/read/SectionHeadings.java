package dev.cv.read;

import dev.cv.facts.EntryDivider;
import dev.cv.facts.EntrySplitter;
import dev.cv.facts.Outline;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Tells which headings open sections: those of level one or two that are no roles. Which are roles is told for each part of
 * a file by itself, as one may have them at level two and another at level three. (FORMAT.md, "Sections")
 */
final class SectionHeadings {

    private static final int LOWEST = 2;

    private final List<Block> blocks;
    private final boolean[] opens;
    private final int roleLevelOfAll;

    SectionHeadings(List<Block> blocks) {
        this.blocks = blocks;
        this.opens = new boolean[blocks.size()];
        this.roleLevelOfAll = EntrySplitter.certainRoleLevel(blocks).orElse(Integer.MAX_VALUE);
        if (!EntryDivider.isMarked(blocks)) {
            Outline outline = new Outline(blocks);
            for (int i = 0; i < opens.length; i++) {
                opens[i] = outline.opens(i);
            }
            return;
        }
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || beginsPart(i)) {
                look(start, i);
                start = i;
            }
        }
    }

    /** The heading of the section that one opens: of a level that opens one anywhere, and its attributes are the section's. */
    static Heading opening(Heading heading) {
        return new Heading(
                Math.min(heading.level(), LOWEST),
                heading.content(),
                heading.anchor(),
                Attributes.NONE,
                heading.position());
    }

    /** Whether the block is a heading that opens a section. */
    boolean opens(int index) {
        return opens[index];
    }

    /** A heading of level one that is no role parts a file for certain. */
    private boolean beginsPart(int index) {
        return blocks.get(index) instanceof Heading heading && heading.level() == 1 && !isRole(index);
    }

    private void look(int from, int to) {
        // The heading that begins a part is no role, but may be one in a file that has roles at level one.
        boolean parts = from < blocks.size() && beginsPart(from);
        int first = parts ? from + 1 : from;
        int roleLevel =
                EntrySplitter.certainRoleLevel(blocks.subList(first, to)).orElse(roleLevelOfAll);
        for (int i = from; i < to; i++) {
            opens[i] = blocks.get(i) instanceof Heading heading
                    && heading.level() <= LOWEST
                    && (heading.level() < roleLevel || (heading.level() == roleLevel && saysKind(heading, i)));
        }
    }

    /** Whether its words or its class are those of a section, and no dates or company follow it as they do a role. */
    private boolean saysKind(Heading heading, int index) {
        return !isRole(index)
                && SectionKinds.of(Optional.of(heading), heading.attributes(), Attributes.NONE) != SectionKind.OTHER;
    }

    /** Whether a company block stands right before the heading, or place and time right behind it. */
    private boolean isRole(int index) {
        if (index > 0 && blocks.get(index - 1) instanceof Organization) {
            return true;
        }
        int next = index + 1;
        while (next < blocks.size() && blocks.get(next) instanceof Organization) {
            next++;
        }
        return next < blocks.size() && blocks.get(next) instanceof LocationDate;
    }
}
