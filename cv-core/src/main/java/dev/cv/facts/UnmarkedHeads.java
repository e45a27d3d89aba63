package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Paragraph;
import dev.cv.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Understands the heads of entries that no class tells anything of. (FORMAT.md, "Entries") */
final class UnmarkedHeads {

    private static final Set<SectionKind> KINDS = Set.of(
            SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION, SectionKind.PROFILE, SectionKind.OTHER);

    private final SectionKind kind;
    private final Set<String> known;
    private final PeriodReader periods;

    UnmarkedHeads(SectionKind kind, Set<String> known, PeriodReader periods) {
        this.kind = kind;
        this.known = known;
        this.periods = periods;
    }

    /** The entries, those with classes by the other way. */
    List<Entry> understand(List<Entry> entries, UnaryOperator<Entry> byClasses) {
        List<List<HeadLine>> lines = new ArrayList<>();
        List<List<HeadPart>> heads = new ArrayList<>();
        for (Entry entry : entries) {
            List<HeadLine> own = isUnmarked(entry) ? lines(entry) : List.of();
            lines.add(own);
            if (!own.isEmpty()) {
                heads.add(
                        own.stream().flatMap(line -> HeadPart.of(line).stream()).toList());
            }
        }
        List<Labeling> labelings = new HeadLabels(kind, new Evidence(kind, known)).label(heads);
        List<Entry> understood = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            understood.add(
                    lines.get(i).isEmpty()
                            ? byClasses.apply(entry)
                            : new EntryHead(entry, lines.get(i), labelings.get(next++), periods).understood());
        }
        return understood;
    }

    private boolean isUnmarked(Entry entry) {
        return KINDS.contains(kind)
                && !entry.head().isEmpty()
                && entry.head().stream().allMatch(UnmarkedHeads::isUnmarked);
    }

    private static boolean isUnmarked(Block block) {
        boolean line = block instanceof Heading || block instanceof Paragraph;
        return line
                && !block.attributes().has(ShortsRecognizer.SHORT)
                && !block.attributes().has(FactSpans.ORGANIZATION)
                && !block.attributes().has(FactSpans.ROLE)
                && HeadLine.content(block).stream().noneMatch(FactSpans::isMarked);
    }

    private static List<HeadLine> lines(Entry entry) {
        return entry.head().stream()
                .flatMap(block -> HeadLine.of(block).stream())
                .toList();
    }
}
