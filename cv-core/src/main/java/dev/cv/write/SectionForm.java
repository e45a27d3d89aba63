package dev.cv.write;

import dev.cv.facts.EntryDivider;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a section is written.
 *
 * @param section what is written
 * @param plain for each entry, whether reading finds it by itself
 */
record SectionForm(Section section, List<Boolean> plain) {

    /** A heading of a higher level opens a section. */
    private static final int HIGHEST_ROLE = 3;

    /** What the reader of a list of short entries calls the line of one, and what else stands in its item. */
    static final String SHORT = "company-short";

    static final String SHORT_MORE = "company-short-more";

    static SectionForm of(Section section) {
        List<Boolean> plain = new ArrayList<>();
        List<Entry> entries = section.entries();
        int i = 0;
        while (i < entries.size()) {
            int from = i;
            while (i < entries.size() && mayBePlain(entries.get(i))) {
                i++;
            }
            List<Entry> run = entries.subList(from, i);
            List<Block> before = from == 0 ? section.blocks() : List.of();
            boolean found =
                    !run.isEmpty() && EntryForm.areFound(before, run) && areDivided(section.kind(), before, run);
            run.forEach(entry -> plain.add(found));
            if (i < entries.size()) {
                plain.add(false);
                i++;
            }
        }
        return new SectionForm(section, plain);
    }

    /** Whether entries that no class marks begin where they are found to. */
    static boolean areDivided(SectionKind kind, List<Block> before, List<Entry> entries) {
        List<Block> blocks = new ArrayList<>(before);
        entries.forEach(entry -> blocks.addAll(entry.blocks()));
        if (EntryDivider.isMarked(blocks)) {
            return true;
        }
        EntryDivider.Parts parts = EntryDivider.divide(blocks, kind, Attributes.NONE);
        return parts.intro().equals(before)
                && parts.entries().stream()
                        .map(Entry::head)
                        .toList()
                        .equals(entries.stream().map(Entry::head).toList());
    }

    private static boolean mayBePlain(Entry entry) {
        return entry.attributes().isEmpty()
                && !entry.head().isEmpty()
                && entry.blocks().stream().noneMatch(SectionForm::isPart)
                && EntryForm.role(entry).stream().allMatch(role -> role.level() >= HIGHEST_ROLE);
    }

    private static boolean isPart(Block block) {
        return block instanceof Division division
                && (division.name().equals("section") || division.name().equals("article"));
    }

    /** Whether it is a job in one line, as they stand in a list of the class {@code company-shorts}. */
    static boolean isShort(Entry entry) {
        return entry.attributes().equals(Attributes.ofClasses(List.of(SHORT)))
                && entry.head().size() == 1
                && entry.head().get(0) instanceof Paragraph line
                && line.attributes().has(SHORT)
                && entry.summary().stream().allMatch(more -> more.attributes().has(SHORT_MORE))
                && entry.projects().isEmpty();
    }

    /** Whether an element must say that it is a section, as its heading can't. */
    boolean needsElement(boolean first, boolean last) {
        List<Block> blocks = blocks();
        boolean hidden = section.heading().isEmpty()
                ? !first
                        || !section.attributes().isEmpty()
                        || (blocks.isEmpty() && section.entries().isEmpty())
                : section.heading().get().level() > 2
                        || (first && section.heading().get().level() == 1);
        return hidden || looksLikeRole(last);
    }

    /** The form where all entries are told, so that nothing in them says what a role is. */
    SectionForm told() {
        return new SectionForm(section, plain.stream().map(found -> false).toList());
    }

    /** The blocks that stand beside the sections' headings. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(section.blocks());
        for (int i = 0; i < plain.size(); i++) {
            if (plain.get(i)) {
                blocks.addAll(section.entries().get(i).blocks());
            }
        }
        return blocks;
    }

    /** Whether this heading or the next section's would be taken for a role, by what stands beside it. */
    boolean looksLikeRole(boolean last) {
        List<Block> blocks = blocks();
        List<Block> beginning =
                Stream.concat(section.blocks().stream(), firstEntry()).toList();
        int i = 0;
        while (i < beginning.size() && beginning.get(i) instanceof Organization) {
            i++;
        }
        boolean before =
                section.heading().isPresent() && i < beginning.size() && beginning.get(i) instanceof LocationDate;
        boolean behind = !last && !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Organization;
        return before || behind;
    }

    private Stream<Block> firstEntry() {
        return !plain.isEmpty() && plain.get(0) ? section.entries().get(0).blocks().stream() : Stream.empty();
    }
}
