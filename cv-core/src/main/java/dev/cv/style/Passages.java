package dev.cv.style;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.style.Passage.Kind;
import dev.cv.style.Passage.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the running text of a résumé, in reading order. */
final class Passages {

    private final List<Passage> all = new ArrayList<>();
    private Place place = new Place(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    private int groups;

    private Passages() {}

    static List<Passage> of(Resume resume) {
        Passages passages = new Passages();
        String language = resume.metadata().language();
        resume.person().heading().ifPresent(name -> passages.add(Kind.NAME, name, language));
        resume.person().label().ifPresent(label -> passages.add(Kind.HEADING, label, language));
        resume.person()
                .contacts()
                .forEach(contact -> passages.writer(Kind.CONTACT)
                        .write(contact.content(), language(contact.attributes(), language), contact.position()));
        resume.sections().forEach(section -> passages.add(section, language));
        return List.copyOf(passages.all);
    }

    private void add(Section section, String outer) {
        String language = language(section.attributes(), outer);
        place = new Place(Optional.of(section), Optional.empty(), Optional.empty(), ++groups);
        section.heading().ifPresent(heading -> add(Kind.HEADING, heading, language));
        section.blocks().forEach(block -> add(Kind.PARAGRAPH, block, language));
        for (Entry entry : section.entries()) {
            place = new Place(Optional.of(section), Optional.of(entry), Optional.empty(), ++groups);
            entry.blocks().forEach(block -> add(Kind.PARAGRAPH, block, language(entry.attributes(), language)));
        }
    }

    private void add(Kind kind, Block block, String outer) {
        String language = language(block.attributes(), outer);
        if (block instanceof Heading heading) {
            writer(kind == Kind.NAME ? kind : Kind.HEADING).write(heading.content(), language, heading.position());
        } else if (block instanceof Paragraph paragraph) {
            writer(kind).write(paragraph.content(), language, paragraph.position());
        } else if (block instanceof ItemList list) {
            add(list, kind, language);
        } else if (block instanceof DefinitionList list) {
            list.items().forEach(item -> add(item, language));
        } else if (block instanceof BlockQuote quote) {
            quote.blocks().forEach(inner -> add(Kind.QUOTE, inner, language));
        } else if (block instanceof Division division) {
            division.blocks().forEach(inner -> add(kind, inner, language));
        } else if (block instanceof Footnotes footnotes) {
            footnotes.notes().forEach(note -> note.blocks().forEach(inner -> add(Kind.PARAGRAPH, inner, language)));
        } else if (block instanceof Table table) {
            add(table, language);
        } else if (block instanceof Organization organization) {
            organization.description().forEach(inner -> add(Kind.ORGANIZATION, inner, language));
        } else if (block instanceof LocationDate locationDate) {
            locationDate.parts().forEach(part -> add(part, language));
        }
    }

    private void add(ItemList list, Kind kind, String language) {
        Place outer = place;
        int group = outer.entry().isPresent() || outer.item().isPresent() ? outer.group() : ++groups;
        for (ListItem item : list.items()) {
            String own = language(item.attributes(), language);
            for (int i = 0; i < item.blocks().size(); i++) {
                boolean first = i == 0 && kind != Kind.QUOTE;
                place = new Place(
                        outer.section(), outer.entry(), Optional.of(item).filter(any -> first), group);
                add(first ? Kind.ITEM : kind, item.blocks().get(i), own);
            }
        }
        place = outer;
    }

    private void add(DefinitionItem item, String language) {
        if (item instanceof DefinitionItem.Term term) {
            writer(Kind.HEADING).write(term.content(), language(term.attributes(), language), term.position());
        } else if (item instanceof DefinitionItem.Description description) {
            description
                    .blocks()
                    .forEach(block -> add(Kind.PARAGRAPH, block, language(description.attributes(), language)));
        }
    }

    private void add(Table table, String language) {
        writer(Kind.PARAGRAPH).write(table.caption(), language, table.position());
        table.sections().stream()
                .flatMap(rows -> rows.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach((TableCell cell) ->
                        cell.blocks().forEach(block -> add(Kind.CELL, block, language(cell.attributes(), language))));
    }

    private void add(LocationDate.Part part, String outer) {
        if (part instanceof Period period) {
            writer(Kind.PERIOD).write(period.content(), language(period.attributes(), outer), period.position());
        } else if (part instanceof Location location) {
            writer(Kind.PLACE).write(location.content(), language(location.attributes(), outer), location.position());
        }
    }

    private PassageWriter writer(Kind kind) {
        return new PassageWriter(kind, place, all);
    }

    private static String language(Attributes attributes, String outer) {
        return attributes.values().getOrDefault("lang", outer);
    }
}
