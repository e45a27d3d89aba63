package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Project;
import dev.cv.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether reading finds an entry by itself, or needs to be told where it begins and what its head is. */
final class EntryForm {

    private EntryForm() {}

    /** Whether an entry alone is read as it is. */
    static boolean isFound(Entry entry) {
        if (entry.head().isEmpty()) {
            return entry.projects().isEmpty()
                    && !entry.summary().isEmpty()
                    && entry.summary().stream().noneMatch(EntryForm::isOfHead);
        }
        return areFound(List.of(), List.of(entry))
                && SectionForm.areDivided(SectionKind.OTHER, List.of(), List.of(entry));
    }

    /**
     * Whether entries one after the other, behind the blocks that a section begins with, are read as they are: each begins
     * where the one before can't go on, and all roles are headings of one level, all projects of lower ones.
     */
    static boolean areFound(List<Block> intro, List<Entry> entries) {
        List<Heading> roles =
                entries.stream().flatMap(entry -> role(entry).stream()).toList();
        List<Heading> lower = Stream.concat(
                        intro.stream().filter(Heading.class::isInstance).map(Heading.class::cast),
                        entries.stream()
                                .flatMap(entry -> entry.projects().stream())
                                .map(Project::heading))
                .toList();
        int level = roles.isEmpty() ? 0 : roles.get(0).level();
        boolean levels = roles.stream().allMatch(role -> role.level() == level)
                && lower.stream().allMatch(heading -> heading.level() > level)
                && (lower.isEmpty() || !roles.isEmpty());
        Stream<Block> before = intro.stream().filter(block -> !(block instanceof Heading));
        boolean bodies =
                Stream.concat(before, entries.stream().flatMap(EntryForm::body)).noneMatch(EntryForm::isOfHead);
        boolean beginnings = true;
        for (int i = 1; i < entries.size(); i++) {
            beginnings &= beginsAnew(entries.get(i - 1), entries.get(i));
        }
        return levels && bodies && beginnings && entries.stream().allMatch(entry -> isOne(entry.head()));
    }

    static Optional<Heading> role(Entry entry) {
        return entry.heading();
    }

    private static boolean isOfHead(Block block) {
        return block instanceof Heading || block instanceof Organization || block instanceof LocationDate;
    }

    private static Stream<Block> body(Entry entry) {
        return Stream.concat(
                entry.summary().stream(), entry.projects().stream().flatMap(project -> project.blocks().stream()));
    }

    /** Whether the blocks are one head: no second role, no organization that begins another entry. */
    private static boolean isOne(List<Block> head) {
        for (int i = 1; i < head.size(); i++) {
            if (!goesOn(head.subList(0, i), head.get(i), i + 1 < head.size() && head.get(i + 1) instanceof Heading)) {
                return false;
            }
        }
        return !head.isEmpty() && head.stream().allMatch(EntryForm::isOfHead);
    }

    private static boolean beginsAnew(Entry before, Entry entry) {
        Block first = entry.head().isEmpty() ? null : entry.head().get(0);
        if (first == null || first instanceof LocationDate) {
            return false;
        }
        boolean body = !before.summary().isEmpty() || !before.projects().isEmpty();
        boolean role = entry.head().size() > 1 && entry.head().get(1) instanceof Heading;
        return body || !goesOn(before.head(), first, role);
    }

    /** Whether a block goes on with a head. */
    private static boolean goesOn(List<Block> head, Block block, boolean roleFollows) {
        if (block instanceof LocationDate) {
            return true;
        }
        boolean another = block instanceof Organization && head.get(head.size() - 1) instanceof Organization;
        boolean second = head.stream().anyMatch(block.getClass()::isInstance);
        boolean anew =
                block instanceof Organization && roleFollows && head.stream().anyMatch(LocationDate.class::isInstance);
        return (another || !second) && !anew;
    }
}
