package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.BlockQuote;
import dev.cv.model.Division;
import dev.cv.model.Entry;
import dev.cv.model.Footnote;
import dev.cv.model.FootnoteReference;
import dev.cv.model.Footnotes;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.ItemList;
import dev.cv.model.ListItem;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a model may not come back from Markdown; nothing that a person writes on purpose is among it. */
enum Unwritable {
    /** A note that only the name or a contact refers to is in no section: the model has the reference and no note. */
    REFERENCE_WITHOUT_NOTE,
    /** Notes in a place of their own within an element, or in several. */
    NOTES_ELSEWHERE,
    /** A task list without the classes of one, as where it ran into places and times above it, or is partly HTML. */
    TASKS_WITHOUT_CLASSES,
    /** A heading that could open a section, or is a role by itself, before the first entry. */
    HEADING_BEFORE_ENTRIES,
    /** A picture that is no logo though it is alone in its item. */
    PICTURE_WITHOUT_LOGO,
    /** A section or an article within a section that is none itself. */
    PART_IN_SECTION;

    static Set<Unwritable> in(Resume resume) {
        return Stream.of(values()).filter(reason -> reason.isIn(resume)).collect(Collectors.toSet());
    }

    private boolean isIn(Resume resume) {
        List<Block> blocks = all(resume);
        return switch (this) {
            case REFERENCE_WITHOUT_NOTE -> !notes(blocks).containsAll(references(resume));
            case NOTES_ELSEWHERE -> new NotePlaces(resume, new NamesInFile(resume)).areElsewhere();
            case TASKS_WITHOUT_CLASSES -> blocks.stream().anyMatch(Unwritable::lacksClasses);
            case HEADING_BEFORE_ENTRIES ->
                resume.sections().stream()
                        .anyMatch(section -> section.blocks().stream().anyMatch(Heading.class::isInstance));
            case PICTURE_WITHOUT_LOGO -> blocks.stream().anyMatch(Unwritable::hasPictureButNoLogo);
            case PART_IN_SECTION ->
                resume.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> block instanceof Division division
                                && Set.of("section", "article").contains(division.name()));
        };
    }

    private static List<Block> all(Resume resume) {
        List<Block> blocks = new ArrayList<>();
        for (Section section : resume.sections()) {
            section.heading().ifPresent(blocks::add);
            blocks.addAll(section.blocks());
            section.entries().stream().map(Entry::blocks).forEach(blocks::addAll);
        }
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof ItemList list) {
                list.items().forEach(item -> blocks.addAll(item.blocks()));
            } else if (block instanceof Division division) {
                blocks.addAll(division.blocks());
            } else if (block instanceof BlockQuote quote) {
                blocks.addAll(quote.blocks());
            } else if (block instanceof Footnotes footnotes) {
                footnotes.notes().forEach(note -> blocks.addAll(note.blocks()));
            }
        }
        return blocks;
    }

    private static Set<String> notes(List<Block> blocks) {
        return blocks.stream()
                .filter(Footnotes.class::isInstance)
                .flatMap(block -> ((Footnotes) block).notes().stream())
                .map(Footnote::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> references(Resume resume) {
        return resume.all(FootnoteReference.class).stream()
                .map(FootnoteReference::name)
                .collect(Collectors.toSet());
    }

    private static boolean lacksClasses(Block block) {
        if (!(block instanceof ItemList list)
                || list.items().stream().noneMatch(item -> item.done().isPresent())) {
            return false;
        }
        boolean tasks = false;
        boolean all = list.attributes().has("task-list");
        for (ListItem item : list.items()) {
            tasks |= item.done().isPresent();
            boolean text = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph;
            Attributes attributes = item.attributes();
            all &= attributes.has("task-list-item") == (tasks && text);
        }
        return !all;
    }

    private static boolean hasPictureButNoLogo(Block block) {
        return block instanceof Organization organization
                && organization.logo().isEmpty()
                && organization.description().stream()
                        .anyMatch(part -> part instanceof Paragraph text
                                && text.content().size() == 1
                                && text.content().get(0) instanceof Image);
    }
}
