package dev.cv.write;

import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Table;
import java.util.List;
import java.util.stream.Stream;

/** All running text of a résumé, in reading order, as it stands in the model. */
final class Walk {

    private Walk() {}

    /** Each stretch of running text. */
    static Stream<List<Inline>> texts(Resume resume) {
        Stream<List<Inline>> person = Stream.concat(
                resume.person().heading().map(Heading::content).stream(),
                resume.person().contacts().stream().map(Contact::content));
        return Stream.concat(person, blocks(resume).flatMap(Walk::texts));
    }

    static Stream<Link> links(Resume resume) {
        return texts(resume)
                .flatMap(Walk::inlines)
                .filter(Link.class::isInstance)
                .map(Link.class::cast);
    }

    private static Stream<Block> blocks(Resume resume) {
        return resume.sections().stream()
                .flatMap(section -> Stream.concat(
                        ofSection(section),
                        section.entries().stream().map(Entry::blocks).flatMap(List::stream)));
    }

    private static Stream<Block> ofSection(Section section) {
        return Stream.concat(section.heading().stream(), section.blocks().stream());
    }

    static Stream<Inline> inlines(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline instanceof InlineContainer container
                        ? Stream.concat(Stream.of(inline), inlines(container.content()))
                        : Stream.of(inline));
    }

    static Stream<List<Inline>> texts(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Stream.of(paragraph.content());
        } else if (block instanceof Heading heading) {
            return Stream.of(heading.content());
        } else if (block instanceof LocationDate locationDate) {
            return locationDate.parts().stream().map(LocationDate.Part::content);
        } else if (block instanceof Table table) {
            Stream<Block> cells = table.sections().stream()
                    .flatMap(section -> section.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream());
            return Stream.concat(Stream.of(table.caption()), cells.flatMap(Walk::texts));
        } else if (block instanceof DefinitionList list) {
            return list.items().stream()
                    .flatMap(item -> item instanceof DefinitionItem.Term term
                            ? Stream.of(term.content())
                            : ((DefinitionItem.Description) item)
                                    .blocks().stream().flatMap(Walk::texts));
        }
        return children(block).stream().flatMap(Walk::texts);
    }

    /** The blocks in a block that holds nothing but blocks. */
    private static List<Block> children(Block block) {
        if (block instanceof BlockQuote quote) {
            return quote.blocks();
        } else if (block instanceof Division division) {
            return division.blocks();
        } else if (block instanceof Organization organization) {
            return organization.description();
        } else if (block instanceof ItemList list) {
            return list.items().stream().flatMap(item -> item.blocks().stream()).toList();
        } else if (block instanceof Footnotes footnotes) {
            return footnotes.notes().stream()
                    .flatMap(note -> note.blocks().stream())
                    .toList();
        }
        return List.of();
    }
}
