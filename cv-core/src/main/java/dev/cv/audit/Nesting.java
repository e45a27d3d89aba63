package dev.cv.audit;

import dev.cv.model.Attributes;
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
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Project;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.Table;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in what in a résumé: all that encloses a place, and every piece of running text. */
public final class Nesting {

    /** Of each file the innermost thing that begins at an offset. */
    private final Map<String, NavigableMap<Integer, Node>> starts = new HashMap<>();

    private final List<Inline> inlines = new ArrayList<>();
    private final Set<SourceFile> files = new LinkedHashSet<>();
    private final List<Node> nodes = new ArrayList<>();

    /**
     * Something with attributes, and what it stands in.
     *
     * @param outer what encloses it; null where nothing does
     */
    record Node(
            Attributes attributes,
            Position position,
            @Nullable Node outer) {}

    private Nesting() {}

    /** All of a résumé. */
    public static Nesting of(Resume resume) {
        Nesting nesting = new Nesting();
        resume.person().heading().ifPresent(name -> nesting.add(name, null));
        resume.person().label().ifPresent(label -> nesting.add(label, null));
        resume.person().photo().ifPresent(photo -> nesting.add(List.of(photo), null));
        for (Contact contact : resume.person().contacts()) {
            nesting.add(contact.content(), nesting.node(contact.attributes(), contact.position(), null));
        }
        resume.sections().forEach(nesting::add);
        return nesting;
    }

    /** Every piece of running text, those that others hold among them, in reading order. */
    public List<Inline> inlines() {
        return List.copyOf(inlines);
    }

    /** The files that anything of it stands in. */
    public Set<SourceFile> files() {
        return Set.copyOf(files);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The attributes of all that encloses a place, from the inside out. */
    List<Attributes> around(Position place) {
        List<Attributes> around = new ArrayList<>();
        NavigableMap<Integer, Node> ofFile = starts.get(place.file().path());
        Map.Entry<Integer, Node> last = ofFile == null ? null : ofFile.floorEntry(place.offset());
        for (@Nullable Node node = last == null ? null : last.getValue(); node != null; node = node.outer) {
            around.add(node.attributes);
        }
        return around;
    }

    private Node node(Attributes attributes, Position position, @Nullable Node outer) {
        Node node = new Node(attributes, position, outer);
        files.add(position.file());
        starts.computeIfAbsent(position.file().path(), path -> new TreeMap<>()).put(position.offset(), node);
        nodes.add(node);
        return node;
    }

    private void add(Section section) {
        Node node = node(section.attributes(), section.position(), null);
        section.heading().ifPresent(heading -> add(heading, node));
        section.blocks().forEach(block -> add(block, node));
        section.entries().forEach(entry -> add(entry, node));
    }

    /** A class on a role or a company block is meant for the entry. */
    private void add(Entry entry, Node section) {
        Attributes attributes = entry.attributes();
        for (Block block : entry.head()) {
            if (block instanceof Heading || block instanceof Organization) {
                attributes = attributes.and(block.attributes());
            }
        }
        Node node = node(attributes, entry.position(), section);
        entry.head().forEach(block -> add(block, node));
        entry.summary().forEach(block -> add(block, node));
        entry.projects().forEach(project -> add(project, node));
    }

    private void add(Project project, Node entry) {
        Node node = node(project.heading().attributes(), project.heading().position(), entry);
        add(project.heading(), node);
        project.blocks().forEach(block -> add(block, node));
    }

    private void add(Block block, @Nullable Node outer) {
        Node node = node(block.attributes(), block.position(), outer);
        if (block instanceof Heading heading) {
            add(heading.content(), node);
        } else if (block instanceof Paragraph paragraph) {
            add(paragraph.content(), node);
        } else if (block instanceof ItemList list) {
            list.items().forEach(item -> {
                Node inner = node(item.attributes(), item.position(), node);
                item.blocks().forEach(child -> add(child, inner));
            });
        } else if (block instanceof DefinitionList list) {
            list.items().forEach(item -> add(item, node));
        } else if (block instanceof BlockQuote quote) {
            quote.blocks().forEach(child -> add(child, node));
        } else if (block instanceof Division division) {
            division.blocks().forEach(child -> add(child, node));
        } else if (block instanceof Table table) {
            add(table, node);
        } else if (block instanceof Footnotes footnotes) {
            footnotes.notes().forEach(note -> {
                Node inner = node(note.attributes(), note.position(), node);
                note.blocks().forEach(child -> add(child, inner));
            });
        } else if (block instanceof Organization organization) {
            organization.logo().ifPresent(logo -> add(List.of(logo), node));
            organization.description().forEach(child -> add(child, node));
        } else if (block instanceof LocationDate locationDate) {
            locationDate.parts().forEach(part -> add(part.content(), node));
        }
    }

    private void add(DefinitionItem item, Node list) {
        Node node = node(item.attributes(), item.position(), list);
        if (item instanceof DefinitionItem.Term term) {
            add(term.content(), node);
        } else if (item instanceof DefinitionItem.Description description) {
            description.blocks().forEach(child -> add(child, node));
        }
    }

    private void add(Table table, Node outer) {
        add(table.caption(), outer);
        table.sections()
                .forEach(part -> part.rows().forEach(row -> {
                    Node inner = node(row.attributes(), row.position(), outer);
                    row.cells().forEach(cell -> {
                        Node innermost = node(cell.attributes(), cell.position(), inner);
                        cell.blocks().forEach(child -> add(child, innermost));
                    });
                }));
    }

    private void add(List<Inline> content, @Nullable Node outer) {
        for (Inline inline : content) {
            inlines.add(inline);
            Node node = node(inline.attributes(), inline.position(), outer);
            if (inline instanceof InlineContainer container) {
                add(container.content(), node);
            }
        }
    }
}
