package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where notes are written: each at the end of the entry that refers to it first, where reading puts it; where the model has
 * them in another place, a list of the reference {@code footnotes} says so, and all are explained at the end.
 */
final class NotePlaces {

    private record Key(SourceFile file, String name) {}

    private final NamesInFile names;
    private final Map<Key, Footnote> unplaced = new HashMap<>();
    private final List<Footnotes> elsewhere = new ArrayList<>();

    NotePlaces(Resume resume, NamesInFile names) {
        this.names = names;
        List<List<Block>> parts = new ArrayList<>();
        for (Section section : resume.sections()) {
            parts.add(Stream.concat(section.heading().stream(), section.blocks().stream())
                    .toList());
            section.entries().forEach(entry -> parts.add(entry.blocks()));
        }
        parts.forEach(this::collect);
        if (!parts.stream().allMatch(this::standsAtEnd)) {
            parts.forEach(part -> part.stream()
                    .filter(Footnotes.class::isInstance)
                    .forEach(block -> elsewhere.add((Footnotes) block)));
        }
    }

    private void collect(List<Block> part) {
        part.stream()
                .filter(Footnotes.class::isInstance)
                .flatMap(block -> ((Footnotes) block).notes().stream())
                .forEach(note -> unplaced.put(key(note), note));
    }

    private static Key key(Footnote note) {
        return new Key(note.position().file(), note.name());
    }

    /** Whether the part ends with the notes that it is the first to refer to, and has no others. */
    private boolean standsAtEnd(List<Block> part) {
        int last = part.size() - 1;
        boolean notes = last >= 0 && part.get(last) instanceof Footnotes;
        List<Block> rest = notes ? part.subList(0, last) : part;
        if (rest.stream().anyMatch(Footnotes.class::isInstance)) {
            return false;
        }
        List<Footnote> expected = new ArrayList<>();
        addNotesOf(rest, expected);
        for (int i = 0; i < expected.size(); i++) {
            addNotesOf(expected.get(i).blocks(), expected);
        }
        Set<Key> found = new LinkedHashSet<>();
        if (notes) {
            ((Footnotes) part.get(last)).notes().forEach(note -> found.add(key(note)));
        }
        return expected.stream().map(NotePlaces::key).toList().equals(List.copyOf(found));
    }

    private void addNotesOf(List<Block> blocks, List<Footnote> notes) {
        blocks.stream()
                .flatMap(block -> block.all(FootnoteReference.class).stream())
                .map(reference -> new Key(reference.position().file(), reference.name()))
                .filter(unplaced::containsKey)
                .forEach(key -> notes.add(unplaced.remove(key)));
    }

    /** Writes the notes, or where they are to stand. */
    void write(Footnotes footnotes, MarkdownBlocks blocks, MarkdownOut out) {
        if (elsewhere.isEmpty()) {
            define(footnotes, blocks, out);
        } else {
            out.line("- notes");
            out.line("{:footnotes}");
        }
    }

    boolean areElsewhere() {
        return !elsewhere.isEmpty();
    }

    /** Writes the notes that stand in another place. */
    void writeElsewhere(MarkdownBlocks blocks, MarkdownOut out) {
        for (int i = 0; i < elsewhere.size(); i++) {
            if (i > 0) {
                out.blank();
            }
            define(elsewhere.get(i), blocks, out);
        }
    }

    private void define(Footnotes footnotes, MarkdownBlocks blocks, MarkdownOut out) {
        for (int i = 0; i < footnotes.notes().size(); i++) {
            if (i > 0) {
                out.blank();
            }
            define(footnotes.notes().get(i), blocks, out);
        }
    }

    private void define(Footnote note, MarkdownBlocks blocks, MarkdownOut out) {
        boolean text = ItemContent.beginsWithText(note.blocks())
                && !((Paragraph) note.blocks().get(0)).tight();
        out.open("[^" + names.of(note) + "]:" + (text ? " " : ""), "    ");
        if (text) {
            new ItemContent(blocks, names, out).write(note.blocks(), false);
        } else {
            out.blank();
            out.blank();
            blocks.write(note.blocks(), out);
        }
        out.close();
        String attributes = AttributeLists.of(note.attributes());
        if (!attributes.isEmpty()) {
            out.line(attributes);
        }
    }
}
