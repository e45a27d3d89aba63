package dev.cv.model;

import java.util.List;
import java.util.stream.Stream;

/** The pieces of running text that hold no others, in reading order. */
final class Leaves {

    private Leaves() {}

    static Stream<Inline> of(Resume resume) {
        Stream<Inline> sections = resume.sections().stream().flatMap(Leaves::of);
        return Stream.concat(of(resume.person()), sections);
    }

    static Stream<Inline> of(Person person) {
        Stream<Inline> name = person.heading().stream().flatMap(Leaves::of);
        Stream<Inline> label = person.label().stream().flatMap(Leaves::of);
        Stream<Inline> contacts = person.contacts().stream().flatMap(contact -> of(contact.content()));
        return Stream.of(name, label, contacts).flatMap(texts -> texts);
    }

    private static Stream<Inline> of(Section section) {
        Stream<Block> own = Stream.concat(section.heading().stream(), section.blocks().stream());
        Stream<Block> entries = section.entries().stream().flatMap(entry -> entry.blocks().stream());
        return Stream.concat(own, entries).flatMap(Leaves::of);
    }

    static Stream<Inline> of(Block block) {
        if (block instanceof Heading heading) {
            return of(heading.content());
        } else if (block instanceof Paragraph paragraph) {
            return of(paragraph.content());
        } else if (block instanceof ItemList list) {
            return list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Leaves::of);
        } else if (block instanceof DefinitionList list) {
            return list.items().stream().flatMap(Leaves::of);
        } else if (block instanceof BlockQuote quote) {
            return quote.blocks().stream().flatMap(Leaves::of);
        } else if (block instanceof Division division) {
            return division.blocks().stream().flatMap(Leaves::of);
        } else if (block instanceof Table table) {
            return Stream.concat(of(table.caption()), table.sections().stream().flatMap(Leaves::of));
        } else if (block instanceof Footnotes footnotes) {
            return footnotes.notes().stream()
                    .flatMap(note -> note.blocks().stream())
                    .flatMap(Leaves::of);
        } else if (block instanceof CodeBlock code) {
            return Stream.of(new Code(code.text(), Attributes.NONE, code.position()));
        } else if (block instanceof Organization organization) {
            return organization.description().stream().flatMap(Leaves::of);
        } else if (block instanceof LocationDate locationDate) {
            return locationDate.parts().stream().flatMap(part -> of(part.content()));
        }
        return Stream.empty();
    }

    private static Stream<Inline> of(TableSection section) {
        return section.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(Leaves::of);
    }

    private static Stream<Inline> of(DefinitionItem item) {
        return item instanceof DefinitionItem.Term term
                ? of(term.content())
                : ((DefinitionItem.Description) item).blocks().stream().flatMap(Leaves::of);
    }

    private static Stream<Inline> of(List<Inline> content) {
        return content.stream().flatMap(inline -> {
            if (inline instanceof Phrase phrase) {
                return of(phrase.spelledOut());
            }
            return inline instanceof InlineContainer container ? of(container.content()) : Stream.of(inline);
        });
    }
}
