package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import dev.cv.source.Spelling;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Which variants are asked for, which there are, and what is for them. (FORMAT.md, "Variants") */
final class Variants {

    /** What references know a note by. */
    record NoteKey(SourceFile file, String name) {}

    /** The variant for whoever finds it. */
    static final String PUBLIC = "public";

    private final Set<String> asked;
    private final Set<String> known = new TreeSet<>();
    private final Set<SourceFile> leftOut = new HashSet<>();
    private final Set<NoteKey> dropped = new HashSet<>();
    private final Set<NoteKey> referenced = new HashSet<>();
    private boolean removing;

    Variants(List<String> asked) {
        this.asked = new LinkedHashSet<>(asked);
    }

    /** Those that occur, by name. */
    Set<String> known() {
        return known;
    }

    Set<String> asked() {
        return asked;
    }

    /** Whether anything was left out so far. */
    boolean hasRemoved() {
        return removing;
    }

    /**
     * Tells what can't be meant.
     *
     * @param emptied whether nothing is left
     * @param elsewhere finds what the versions in other languages name, which is known here, too
     */
    void tell(Position head, boolean emptied, Supplier<Set<String>> elsewhere, Diagnostics diagnostics) {
        if (!known.containsAll(asked)) {
            known.addAll(elsewhere.get());
        }
        boolean allKnown = true;
        for (String name : asked) {
            if (!known.contains(name)) {
                allKnown = false;
                diagnostics.report(ReadProblem.UNKNOWN_VARIANT, name, hint(name));
            }
        }
        if (emptied && removing && allKnown) {
            String where =
                    asked.isEmpty() ? "where no variant is asked for" : "in the variant " + String.join("+", asked);
            diagnostics.report(
                    ReadProblem.NOTHING_IN_VARIANT,
                    head,
                    where,
                    "take a mark away, or ask for another variant: there are " + String.join(", ", known));
        }
    }

    private String hint(String name) {
        if (known.isEmpty()) {
            return "mark what is for it, as in {:.only-" + name + "}";
        }
        String all = "there are " + String.join(", ", known);
        return Spelling.nearest(name, known)
                .map(near -> "did you mean \"" + near + "\"? " + all)
                .orElse(all);
    }

    void add(Set<String> names) {
        known.addAll(names);
    }

    void leaveOut(SourceFile file) {
        leftOut.add(file);
        removing = true;
    }

    /** Whether something in a file is to be shown; the variants that it names are known from now on. */
    boolean admit(Attributes attributes, Position at) {
        return admit(attributes) && !isLeftOut(at);
    }

    boolean isLeftOut(Position at) {
        return !leftOut.isEmpty() && leftOut.contains(at.file());
    }

    /** Whether something that is in no single file is to be shown. */
    boolean admit(Attributes attributes) {
        VariantMark mark = VariantMark.of(attributes);
        known.addAll(mark.names());
        boolean admitted = mark.admits(asked);
        removing |= !admitted;
        return admitted;
    }

    /** Leaves out notes, and with them what refers to them. */
    void drop(Set<NoteKey> notes) {
        dropped.addAll(notes);
    }

    /** Notes what refers to notes before the sections do. */
    void refer(List<FootnoteReference> references) {
        references.forEach(reference -> referenced.add(key(reference)));
    }

    boolean isReferenced(NoteKey note) {
        return referenced.contains(note);
    }

    boolean isDropped(NoteKey note) {
        return dropped.contains(note);
    }

    static NoteKey key(Footnote note) {
        return new NoteKey(note.position().file(), note.name());
    }

    static NoteKey key(FootnoteReference reference) {
        return new NoteKey(reference.position().file(), reference.name());
    }
}
