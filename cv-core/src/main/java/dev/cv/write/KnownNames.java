package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Link;
import dev.cv.model.Section;
import dev.cv.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a part of a résumé calls by name, and what it gives a name: notes, and places that links lead to.
 *
 * @param called the names that it uses
 * @param given the names that it explains
 */
record KnownNames(Set<Key> called, Set<Key> given) {

    private record Key(SourceFile file, String name) {}

    /** Whether each part gives the names that it calls, as far as any of them does. */
    static boolean areAtHome(List<Section> parts) {
        List<KnownNames> names = parts.stream().map(KnownNames::of).toList();
        Set<Key> all = names.stream().flatMap(one -> one.given.stream()).collect(Collectors.toSet());
        return names.stream()
                .allMatch(
                        one -> one.called.stream().noneMatch(name -> all.contains(name) && !one.given.contains(name)));
    }

    private static KnownNames of(Section section) {
        List<Block> blocks = Stream.of(
                        section.heading().stream(),
                        section.blocks().stream(),
                        section.entries().stream().flatMap(entry -> entry.blocks().stream()))
                .<Block>flatMap(some -> some)
                .toList();
        Set<Key> called = new HashSet<>();
        Set<Key> given = new HashSet<>();
        section.all(FootnoteReference.class)
                .forEach(reference -> called.add(new Key(reference.position().file(), "^" + reference.name())));
        section.all(Link.class).stream()
                .filter(link -> link.target().startsWith("#"))
                .forEach(link -> called.add(new Key(link.position().file(), link.target())));
        for (Block block : blocks) {
            SourceFile file = block.position().file();
            block.attributes().id().ifPresent(id -> given.add(new Key(file, "#" + id)));
            if (block instanceof Heading heading) {
                given.add(new Key(file, "#" + heading.anchor()));
            } else if (block instanceof Footnotes footnotes) {
                for (Footnote note : footnotes.notes()) {
                    given.add(new Key(note.position().file(), "^" + note.name()));
                }
            }
        }
        return new KnownNames(called, given);
    }
}
