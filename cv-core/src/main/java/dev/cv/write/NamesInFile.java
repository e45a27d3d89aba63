package dev.cv.write;

import dev.cv.model.Abbreviation;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Heading;
import dev.cv.model.Link;
import dev.cv.model.Resume;
import dev.cv.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one file knows by name where the model had several files: notes, headings that links lead to, short forms. */
final class NamesInFile {

    private record Key(SourceFile file, String name) {}

    private final Map<Key, String> notes = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<Key> linked = new HashSet<>();
    private final ShortForms forms;

    NamesInFile(Resume resume) {
        forms = new ShortForms(resume);
        resume.all(Link.class).stream()
                .filter(link -> link.target().startsWith("#"))
                .forEach(link ->
                        linked.add(new Key(link.position().file(), link.target().substring(1))));
    }

    String of(FootnoteReference reference) {
        return note(new Key(reference.position().file(), reference.name()));
    }

    String of(Footnote note) {
        return note(new Key(note.position().file(), note.name()));
    }

    /** The name, with a number behind it where another file has a note of that name. */
    private String note(Key key) {
        return notes.computeIfAbsent(key, unknown -> {
            String name = key.name();
            for (int number = 2; !used.add(name); number++) {
                name = key.name() + "-" + number;
            }
            return name;
        });
    }

    /** Whether a link leads to the heading by a name that nobody wrote at it. */
    boolean isLinked(Heading heading) {
        return heading.attributes().id().isEmpty()
                && !heading.anchor().isEmpty()
                && linked.contains(new Key(heading.position().file(), heading.anchor()));
    }

    /** Whether the file explains the short form once, for all places. */
    boolean isDefined(Abbreviation abbreviation) {
        return forms.isDefined(abbreviation);
    }

    ShortForms forms() {
        return forms;
    }
}
