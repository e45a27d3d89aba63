package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Project;
import dev.cv.model.Section;
import dev.cv.read.Variants.NoteKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts notes at the end of the entry that refers to them first: on paper the end of a file, where Jekyll has them, may be
 * pages away. Notes that a file has a place for stay there.
 */
final class FootnotePlacer {

    private final Map<NoteKey, Footnote> unplaced = new HashMap<>();

    /** Takes the notes at the end of a file out of its blocks. */
    List<Block> take(List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last < 0 || !(blocks.get(last) instanceof Footnotes footnotes)) {
            return blocks;
        }
        footnotes.notes().forEach(note -> unplaced.put(Variants.key(note), note));
        return blocks.subList(0, last);
    }

    /** Keeps of the notes that were taken what is for the variants asked for. */
    void keep(BlockFilter filter) {
        List.copyOf(unplaced.values())
                .forEach(note -> filter.keep(note)
                        .ifPresentOrElse(
                                kept -> unplaced.put(Variants.key(note), kept),
                                () -> unplaced.remove(Variants.key(note))));
    }

    /** The sections, with the notes that were taken. */
    List<Section> place(List<Section> sections) {
        return unplaced.isEmpty()
                ? sections
                : sections.stream().map(this::place).toList();
    }

    private Section place(Section section) {
        Stream<Block> own = Stream.concat(section.heading().stream(), section.blocks().stream());
        List<Block> blocks = with(section.blocks(), notesOf(own));
        List<Entry> entries = section.entries().stream().map(this::place).toList();
        return section.with(blocks, entries);
    }

    private Entry place(Entry entry) {
        List<Footnote> notes = notesOf(entry.blocks().stream());
        int last = entry.projects().size() - 1;
        if (last < 0) {
            return entry.with(entry.head(), with(entry.summary(), notes), List.of());
        }
        List<Project> projects = new ArrayList<>(entry.projects());
        Project project = projects.get(last);
        projects.set(last, new Project(project.heading(), with(project.blocks(), notes)));
        return entry.with(entry.head(), entry.summary(), projects);
    }

    private static List<Block> with(List<Block> blocks, List<Footnote> notes) {
        if (notes.isEmpty()) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Footnotes(notes, Attributes.NONE, notes.get(0).position()));
        return all;
    }

    /** The notes that the blocks refer to and, after them, those that the notes refer to. */
    private List<Footnote> notesOf(Stream<Block> blocks) {
        List<Footnote> notes = new ArrayList<>();
        addNotesOf(blocks, notes);
        for (int i = 0; i < notes.size(); i++) {
            addNotesOf(notes.get(i).blocks().stream(), notes);
        }
        return notes;
    }

    private void addNotesOf(Stream<Block> blocks, List<Footnote> notes) {
        blocks.flatMap(block -> block.all(FootnoteReference.class).stream())
                .map(Variants::key)
                .filter(unplaced::containsKey)
                .forEach(key -> notes.add(unplaced.remove(key)));
    }
}
