package dev.cv.style;

import dev.cv.model.Attributes;
import dev.cv.model.BlockQuote;
import dev.cv.model.DefinitionItem;
import dev.cv.model.Entry;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Location;
import dev.cv.model.ModelNode;
import dev.cv.model.Organization;
import dev.cv.model.Period;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Table;
import dev.cv.model.TextContainer;
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
        resume.person().contacts().forEach(contact -> passages.add(Kind.CONTACT, contact, language));
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

    private void add(Kind outer, ModelNode node, String outerLanguage) {
        String language = language(node.attributes(), outerLanguage);
        Kind kind = kind(outer, node);
        if (node instanceof TextContainer text) {
            writer(kind).write(text.content(), language, text.position());
        } else if (node instanceof ItemList list) {
            add(list, kind, language);
        } else if (node instanceof Table table) {
            writer(Kind.PARAGRAPH).write(table.caption(), language, table.position());
            table.sections().forEach(section -> add(Kind.CELL, section, language));
        } else {
            node.children().forEach(child -> add(kind, child, language));
        }
    }

    private static Kind kind(Kind outer, ModelNode node) {
        if (node instanceof Heading || node instanceof DefinitionItem.Term) {
            return outer == Kind.NAME ? outer : Kind.HEADING;
        } else if (node instanceof Footnotes || node instanceof DefinitionItem.Description) {
            return Kind.PARAGRAPH;
        } else if (node instanceof BlockQuote) {
            return Kind.QUOTE;
        } else if (node instanceof Organization) {
            return Kind.ORGANIZATION;
        } else if (node instanceof Period) {
            return Kind.PERIOD;
        }
        return node instanceof Location ? Kind.PLACE : outer;
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

    private PassageWriter writer(Kind kind) {
        return new PassageWriter(kind, place, all);
    }

    private static String language(Attributes attributes, String outer) {
        return attributes.values().getOrDefault("lang", outer);
    }
}
