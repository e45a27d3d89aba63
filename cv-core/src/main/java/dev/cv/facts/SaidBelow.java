package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the first lines below a head say in words: {@code - Role: Clerk}. They stay where they are. */
final class SaidBelow {

    private static final int MOST_LINES = 6;

    private SaidBelow() {}

    /** The entry with the organization and role that its head lacks and such a line tells. */
    static Entry complete(Entry entry) {
        if (entry.organization().isPresent() && entry.role().isPresent()) {
            return entry;
        }
        List<HeadPart> parts = new ArrayList<>();
        lines(entry).stream().limit(MOST_LINES).forEach(line -> parts.addAll(HeadPart.of(line)));
        EntryFacts facts = entry.facts();
        return entry.withFacts(new EntryFacts(
                facts.organization().or(() -> said(parts, Label.ORGANIZATION)),
                facts.role().or(() -> said(parts, Label.ROLE)),
                facts.location(),
                facts.period()));
    }

    private static List<HeadLine> lines(Entry entry) {
        Optional<Block> first = entry.summary().stream().findFirst();
        List<HeadLine> lines = new ArrayList<>();
        if (first.isPresent() && first.get() instanceof ItemList list) {
            list.items().stream()
                    .map(ListItem::blocks)
                    .filter(blocks -> !blocks.isEmpty())
                    .forEach(blocks -> lines.addAll(HeadLine.of(blocks.get(0))));
        } else {
            first.ifPresent(block -> lines.addAll(HeadLine.of(block)));
        }
        return lines;
    }

    private static Optional<Fact> said(List<HeadPart> parts, Label label) {
        return parts.stream()
                .filter(part -> part.said().equals(Optional.of(label)))
                .findFirst()
                .flatMap(part -> FactDraft.fact(part.text(), part.position()));
    }
}
