package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.LocationDate;
import dev.cv.model.Paragraph;
import dev.cv.model.SectionKind;
import dev.cv.source.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Understands the heads of entries that no class tells anything of. (FORMAT.md, "Entries") */
final class UnmarkedHeads {

    private static final Set<SectionKind> KINDS = Set.of(
            SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION, SectionKind.PROFILE, SectionKind.OTHER);

    private final SectionKind kind;
    private final Set<String> known;
    private final boolean asWritten;
    private final PeriodReader periods;
    private final Diagnostics diagnostics;

    UnmarkedHeads(
            SectionKind kind, Set<String> known, boolean asWritten, PeriodReader periods, Diagnostics diagnostics) {
        this.asWritten = asWritten;
        this.diagnostics = diagnostics;
        this.kind = kind;
        this.known = known;
        this.periods = periods;
    }

    /** The entries, those with classes by the other way; a heading beside place and time by both. */
    List<Entry> understand(List<Entry> entries, UnaryOperator<Entry> byClasses) {
        List<List<HeadLine>> lines = entries.stream().map(this::lines).toList();
        Set<String> named = new HashSet<>(known);
        named.addAll(overRoles(lines));
        Evidence evidence = new Evidence(kind, named);
        List<Labeling> labelings = new HeadLabels(kind, evidence)
                .label(lines.stream()
                        .filter(own -> !own.isEmpty())
                        .map(own -> own.stream()
                                .flatMap(line -> HeadPart.of(line).stream())
                                .toList())
                        .toList());
        Set<String> seen = new HashSet<>(known);
        Set<String> shared = labelings.stream()
                .flatMap(labeling -> labeling.of(Label.ORGANIZATION).stream())
                .map(HeadPart::text)
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Iterator<Labeling> next = labelings.iterator();
        List<Entry> understood = new ArrayList<>();
        boolean told = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (lines.get(i).isEmpty()) {
                understood.add(byClasses.apply(entry));
                continue;
            }
            Labeling labeling = next.next();
            if (isUnmarked(entry) && labeling.isUnsettled() && !told) {
                told = true;
                tell(labeling);
            }
            if (isUnmarked(entry)) {
                labeling.of(Label.ORGANIZATION).stream()
                        .limit(1)
                        .filter(evidence::isUnlikeName)
                        .forEach(part -> diagnostics.report(FactProblem.UNLIKE_A_NAME, part.position(), part.text()));
            }
            EntryHead head = new EntryHead(entry, lines.get(i), labeling, shared, periods);
            if (isUnmarked(entry)) {
                Entry own = asWritten ? head.known() : head.understood();
                understood.add(kind == SectionKind.OTHER ? own : SaidBelow.complete(own));
            } else {
                Entry known = byClasses.apply(entry);
                boolean certain = kind != SectionKind.OTHER || labeling.isTold();
                understood.add(certain ? head.completed(known) : known);
            }
        }
        return understood;
    }

    /** What stands over a dated line that others without anything above them are like: the organization of all of them. */
    private static Set<String> overRoles(List<List<HeadLine>> heads) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < heads.size(); i++) {
            List<HeadLine> one = heads.get(i - 1);
            List<HeadLine> other = heads.get(i);
            boolean over = one.size() == 2
                    && other.size() == 1
                    && one.get(0).time().isEmpty()
                    && one.get(1).time().isPresent()
                    && other.get(0).time().isPresent()
                    && one.get(1).style().equals(other.get(0).style())
                    && HeadPart.of(other.get(0)).size() == 1;
            if (over) {
                HeadPart.of(one.get(0)).stream()
                        .findFirst()
                        .ifPresent(part -> names.add(part.text().toLowerCase(Locale.ROOT)));
            }
        }
        return names;
    }

    /** One entry of a section stands for all that are written as it is. */
    private void tell(Labeling labeling) {
        HeadPart role = labeling.of(Label.ROLE).get(0);
        HeadPart organization = labeling.of(Label.ORGANIZATION).get(0);
        diagnostics.report(FactProblem.UNSETTLED, role.position(), role.text(), organization.text());
    }

    /** The lines that say what the entry is; none where classes do. */
    private List<HeadLine> lines(Entry entry) {
        boolean heading = !entry.locationDates().isEmpty()
                && entry.head().stream().allMatch(block -> block instanceof LocationDate || isUnmarked(block));
        return KINDS.contains(kind) && (heading || isUnmarked(entry))
                ? HeadLine.withHalves(entry.head().stream()
                        .flatMap(block -> HeadLine.of(block).stream())
                        .filter(line -> !line.isDenseSentence())
                        .toList())
                : List.of();
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
                && HeadLine.content(block).stream()
                        .noneMatch(inline -> block instanceof Heading
                                ? FactSpans.isMarked(inline)
                                : inline.all(Inline.class).stream()
                                        .anyMatch(inner -> inner != inline && FactSpans.isMarked(inner)));
    }
}
