package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts the blocks of a section into what stands before its first entry and the entries. An entry begins at a company
 * block or at a role heading, whichever comes first in it; a job on a line is one, too. (FORMAT.md, "Entries")
 */
public final class EntrySplitter {

    private final List<Block> blocks;
    private final int roleLevel;
    private final List<Block> intro = new ArrayList<>();
    private final List<EntryDraft> drafts = new ArrayList<>();

    public EntrySplitter(List<Block> blocks) {
        this.blocks = blocks;
        this.roleLevel = roleLevel(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            add(i);
        }
    }

    /** What stands before the first entry. */
    public List<Block> intro() {
        return intro;
    }

    /** The entries; each has the attributes given. */
    public List<Entry> entries(Attributes attributes) {
        return drafts.stream().map(draft -> draft.entry(attributes)).toList();
    }

    /**
     * The level of the headings that are roles: those nearest before a place and time, else right after a company
     * block, else the highest there are.
     */
    static int roleLevel(List<Block> blocks) {
        return certainRoleLevel(blocks)
                .orElseGet(() -> blocks.stream()
                        .filter(Heading.class::isInstance)
                        .mapToInt(block -> ((Heading) block).level())
                        .min()
                        .orElse(Integer.MAX_VALUE));
    }

    /** The level of the headings that a place and time or a company block marks as roles. */
    public static OptionalInt certainRoleLevel(List<Block> blocks) {
        int nearLocation = Integer.MAX_VALUE;
        int afterOrganization = Integer.MAX_VALUE;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof LocationDate) {
                nearLocation = Math.min(nearLocation, levelBefore(blocks, i));
            } else if (blocks.get(i) instanceof Heading heading && i > 0 && blocks.get(i - 1) instanceof Organization) {
                afterOrganization = Math.min(afterOrganization, heading.level());
            }
        }
        int level = nearLocation < Integer.MAX_VALUE ? nearLocation : afterOrganization;
        return level < Integer.MAX_VALUE ? OptionalInt.of(level) : OptionalInt.empty();
    }

    private static int levelBefore(List<Block> blocks, int index) {
        int i = index - 1;
        while (i >= 0 && blocks.get(i) instanceof Organization) {
            i--;
        }
        return i >= 0 && blocks.get(i) instanceof Heading heading ? heading.level() : Integer.MAX_VALUE;
    }

    private void add(int index) {
        Block block = blocks.get(index);
        EntryDraft current = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (isShort(block) || (current != null && current.isShort() && !belongsToHead(index) && !isMore(block))) {
            current = new EntryDraft(block);
            drafts.add(current);
            current.addFirst(block);
        } else if (belongsToHead(index)) {
            if (current == null || !current.accepts(block) || startsAnew(current, index)) {
                current = new EntryDraft(block);
                drafts.add(current);
            }
            current.addToHead(block);
        } else if (current == null) {
            intro.add(block);
        } else {
            current.addToBody(block);
        }
    }

    static boolean isShort(Block block) {
        return block instanceof Paragraph && block.attributes().has(ShortsRecognizer.SHORT);
    }

    private static boolean isMore(Block block) {
        return block.attributes().has(ShortsRecognizer.MORE);
    }

    private boolean belongsToHead(int index) {
        Block block = blocks.get(index);
        if (block instanceof LocationDate) {
            return drafts.isEmpty() || drafts.get(drafts.size() - 1).isHeadOpen();
        }
        return block instanceof Organization || isRole(block);
    }

    private boolean isRole(Block block) {
        return block instanceof Heading heading && heading.level() <= roleLevel;
    }

    /** A company block after role and dates begins the next entry where that entry's role follows it. */
    private boolean startsAnew(EntryDraft current, int index) {
        return blocks.get(index) instanceof Organization
                && index + 1 < blocks.size()
                && isRole(blocks.get(index + 1))
                && current.has(LocationDate.class);
    }
}
