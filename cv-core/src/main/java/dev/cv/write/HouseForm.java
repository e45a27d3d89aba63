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
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                .map(contact ->
                        new Contact(contact.kind(), plain(contact.content()), contact.attributes(), contact.position()))
                .toList();
        return new Resume(
                resume.metadata(),
                new Person(person.heading(), person.label(), person.photo(), contacts),
                resume.sections().stream().map(HouseForm::section).toList());
    }

    private static Section section(Section section) {
        return new Section(
                section.kind(),
                section.heading(),
                blocks(section.blocks()),
                section.entries().stream().map(HouseForm::entry).toList(),
                section.attributes(),
                section.position());
    }

    private static Entry entry(Entry entry) {
        return new Entry(
                blocks(entry.head()),
                blocks(entry.summary()),
                entry.projects(),
                entry.facts(),
                entry.attributes(),
                entry.position());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(HouseForm::block).toList();
    }

    private static Block block(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(
                    heading.level(),
                    plain(heading.content()),
                    heading.anchor(),
                    heading.attributes(),
                    heading.position());
        } else if (block instanceof Paragraph text) {
            return new Paragraph(plain(text.content()), text.tight(), text.attributes(), text.position());
        } else if (block instanceof ItemList list) {
            List<ListItem> items = list.items().stream()
                    .map(item -> new ListItem(item.done(), blocks(item.blocks()), item.attributes(), item.position()))
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
        List<Inline> plain = new ArrayList<>();
        content.stream().flatMap(HouseForm::opened).forEach(inline -> {
            Optional<Inline> last = plain.isEmpty() ? Optional.empty() : Optional.of(plain.get(plain.size() - 1));
            if (inline instanceof Text words && last.isPresent() && last.get() instanceof Text before) {
                plain.set(plain.size() - 1, new Text(before.text() + words.text(), before.position()));
            } else {
                plain.add(inline);
            }
        });
        return plain;
    }

    private static Stream<Inline> opened(Inline inline) {
        if (inline instanceof Phrase phrase && phrase.name().equals("span")) {
            return phrase.content().stream().flatMap(HouseForm::opened);
        } else if (inline instanceof Link link) {
            return Stream.of(
                    new Link(link.target(), link.title(), plain(link.content()), Attributes.NONE, link.position()));
        }
        return Stream.of(inline);
    }
}
