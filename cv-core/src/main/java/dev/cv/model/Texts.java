package dev.cv.model;

import java.util.List;
import java.util.stream.Stream;

/** The pieces of text of a résumé, in reading order. */
final class Texts {

    private Texts() {}

    static Stream<Text> of(Resume resume) {
        Stream<Text> name = resume.person().heading().stream().flatMap(Texts::of);
        Stream<Text> contacts = resume.person().contacts().stream().flatMap(contact -> of(contact.content()));
        Stream<Text> sections = resume.sections().stream().flatMap(Texts::of);
        return Stream.of(name, contacts, sections).flatMap(texts -> texts);
    }

    private static Stream<Text> of(Section section) {
        Stream<Block> own = Stream.concat(section.heading().stream(), section.blocks().stream());
        Stream<Block> entries = section.entries().stream().flatMap(entry -> entry.blocks().stream());
        return Stream.concat(own, entries).flatMap(Texts::of);
    }

    private static Stream<Text> of(Block block) {
        if (block instanceof Heading heading) {
            return of(heading.content());
        } else if (block instanceof Paragraph paragraph) {
            return of(paragraph.content());
        } else if (block instanceof ItemList list) {
            return list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Texts::of);
        } else if (block instanceof DefinitionList list) {
            return list.items().stream().flatMap(Texts::of);
        } else if (block instanceof BlockQuote quote) {
            return quote.blocks().stream().flatMap(Texts::of);
        } else if (block instanceof Division division) {
            return division.blocks().stream().flatMap(Texts::of);
        } else if (block instanceof Table table) {
            return Stream.concat(of(table.caption()), table.sections().stream().flatMap(Texts::of));
        } else if (block instanceof Footnotes footnotes) {
            return footnotes.notes().stream()
                    .flatMap(note -> note.blocks().stream())
                    .flatMap(Texts::of);
        } else if (block instanceof CodeBlock code) {
            return Stream.of(new Text(code.text(), code.position()));
        } else if (block instanceof Organization organization) {
            return organization.description().stream().flatMap(Texts::of);
        } else if (block instanceof LocationDate locationDate) {
            return locationDate.parts().stream().flatMap(part -> of(part.content()));
        }
        return Stream.empty();
    }

    private static Stream<Text> of(TableSection section) {
        return section.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(Texts::of);
    }

    private static Stream<Text> of(DefinitionItem item) {
        return item instanceof DefinitionItem.Term term
                ? of(term.content())
                : ((DefinitionItem.Description) item).blocks().stream().flatMap(Texts::of);
    }

    private static Stream<Text> of(List<Inline> content) {
        return content.stream().flatMap(inline -> {
            if (inline instanceof Text text) {
                return Stream.of(text);
            } else if (inline instanceof Code code) {
                return Stream.of(new Text(code.text(), code.position()));
            } else if (inline instanceof Phrase phrase) {
                return of(phrase.spelledOut());
            } else if (inline instanceof InlineContainer container) {
                return of(container.content());
            }
            return Stream.<Text>empty();
        });
    }
}
