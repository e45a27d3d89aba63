package dev.cv.write;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Phrase;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * A résumé that came as fields, in the form that somebody would write: no marks around the fields, an organization as a list.
 * All words stay, in their order; what a field was is told by where it stands.
 */
public final class HouseForm {

    private HouseForm() {}

    /** A résumé in that form. */
    public static Resume of(Resume resume) {
        Person person = resume.person();
        List<Contact> contacts = person.contacts().stream()
                .map(contact -> contact.with(plain(contact.content()), contact.attributes()))
                .toList();
        List<Section> sections =
                resume.sections().stream().map(HouseForm::section).toList();
        return new Resume(resume.metadata(), person.withContacts(contacts), sections);
    }

    private static Section section(Section section) {
        List<Entry> entries = section.entries().stream().map(HouseForm::entry).toList();
        return section.with(blocks(section.blocks()), entries);
    }

    private static Entry entry(Entry entry) {
        return entry.with(blocks(entry.head()), blocks(entry.summary()), entry.projects());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(HouseForm::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Heading heading) {
            return heading.with(plain(heading.content()), heading.attributes());
        } else if (block instanceof Paragraph text) {
            return text.with(plain(text.content()), text.attributes());
        } else if (block instanceof ItemList list) {
            List<ListItem> items = list.items().stream()
                    .map(item -> item.with(blocks(item.blocks()), item.attributes()))
                    .toList();
            return new ItemList(list.ordered(), list.start(), items, list.attributes(), list.position());
        } else if (block instanceof Organization organization) {
            List<Block> lines =
                    organization.description().stream().map(HouseForm::line).toList();
            return new Organization(organization.logo(), lines, organization.attributes(), organization.position());
        }
        return block;
    }

    /** A line of a company block, without the class of the field that it was. */
    private static Block line(Block block) {
        return block instanceof Paragraph text
                ? new Paragraph(plain(text.content()), /* tight= */ true, Attributes.NONE, text.position())
                : block;
    }

    /** The content without phrases that only name a field, words beside words made one. */
    private static List<Inline> plain(List<Inline> content) {
        return Inline.joined(content.stream().flatMap(HouseForm::opened).toList());
    }

    private static Stream<Inline> opened(Inline inline) {
        if (inline instanceof Phrase phrase && phrase.name().equals("span")) {
            return phrase.content().stream().flatMap(HouseForm::opened);
        } else if (inline instanceof Link link) {
            return Stream.of(link.with(plain(link.content()), Attributes.NONE));
        }
        return Stream.of(inline);
    }
}
