package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Division;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Link;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes contacts of blocks. (FORMAT.md, "Contacts") */
public final class ContactReader {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|\u00B7\u2022\u2219\u22C5\n]\\s*");
    private static final int LONGEST_PIECE = 100;

    private ContactReader() {}

    /** Whether a class, or an element's name, says that the block holds contacts. */
    public static boolean isMarked(Block block) {
        boolean address = block instanceof Division division && division.name().equals("address");
        boolean named = block instanceof Paragraph
                && ContactKinds.byClass(block.attributes()).isPresent();
        return address
                || named
                || block.attributes().has("contact")
                || block.attributes().has("contacts");
    }

    /** The contacts that a block holds; empty where it holds anything else as well. */
    public static Optional<List<Contact>> contacts(Block block) {
        if (block instanceof ItemList list) {
            return all(list.items().stream().map(ContactReader::contact).toList());
        } else if (block instanceof DefinitionList list) {
            return definitions(list);
        } else if (block instanceof Division division) {
            List<Contact> contacts = new ArrayList<>();
            for (Block inner : division.blocks()) {
                Optional<List<Contact>> found = contacts(inner);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                contacts.addAll(found.get());
            }
            return Optional.of(contacts);
        }
        return TableLines.asParagraph(block).map(ContactReader::pieces);
    }

    /**
     * The contacts of a line in which at least one piece is an address or a number, and none a sentence.
     *
     * @param underName whether it stands where contacts do; elsewhere a web address is not enough
     */
    public static Optional<List<Contact>> line(Block block, boolean underName) {
        Optional<Paragraph> paragraph =
                TableLines.asParagraph(block).filter(line -> new FactLine(line.content()).isShort());
        List<Contact> contacts = paragraph.map(ContactReader::pieces).orElse(List.of());
        boolean any = contacts.stream()
                .filter(ContactReader::isAddress)
                .anyMatch(contact ->
                        underName || contact.kind() == Contact.Kind.EMAIL || contact.kind() == Contact.Kind.PHONE);
        boolean brief = contacts.stream()
                .map(contact -> contact.text().strip())
                .allMatch(text -> text.length() <= LONGEST_PIECE && !text.endsWith("."));
        return any && brief ? Optional.of(contacts) : Optional.empty();
    }

    /** Whether it is an address or a number and nothing else, but for a word before a colon. */
    public static boolean isAddress(Contact contact) {
        String text = contact.text().strip();
        String rest = Inline.text(contact.content().stream()
                        .filter(inline -> !(inline instanceof Link))
                        .toList())
                .strip();
        boolean live = contact.target().filter(Addresses::isLive).isPresent();
        return (live && (rest.isEmpty() || rest.endsWith(":")))
                || Addresses.kind(text.substring(text.indexOf(": ") + 1)).isPresent();
    }

    private static Optional<List<Contact>> all(List<Optional<Contact>> contacts) {
        return contacts.stream().allMatch(Optional::isPresent)
                ? Optional.of(contacts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** An item that is one line of text. */
    private static Optional<Contact> contact(ListItem item) {
        return BlockItems.onlyParagraph(item).map(line -> {
            Attributes attributes = item.attributes().and(line.attributes());
            return new Contact(
                    ContactKinds.of(line.content(), attributes),
                    ContactLinks.linked(line.content()),
                    attributes,
                    item.position());
        });
    }

    private static List<Contact> pieces(Paragraph paragraph) {
        // What stands between Markdown's line breaks is a space to whoever reads the words, so look for the breaks.
        List<Contact> contacts = new ArrayList<>();
        for (List<Inline> words : ContactLines.of(paragraph.content())) {
            FactLine line = new FactLine(words);
            for (FactLine.Part part : line.parts(SEPARATOR)) {
                List<Inline> content = line.slice(part.start(), part.end());
                contacts.add(new Contact(
                        ContactKinds.of(content, paragraph.attributes()),
                        ContactLinks.linked(content),
                        paragraph.attributes(),
                        content.get(0).position()));
            }
        }
        return contacts;
    }

    /** {@code Email} and, below it, {@code : ada@example.com}: the term stays, as a word before a colon. */
    private static Optional<List<Contact>> definitions(DefinitionList list) {
        List<Contact> contacts = new ArrayList<>();
        List<DefinitionItem.Term> terms = new ArrayList<>();
        for (DefinitionItem item : list.items()) {
            if (item instanceof DefinitionItem.Term term) {
                terms.add(term);
            } else if (item instanceof DefinitionItem.Description description
                    && description.blocks().size() == 1
                    && description.blocks().get(0) instanceof Paragraph paragraph) {
                contacts.add(definition(terms, description, paragraph));
                terms.clear();
            } else {
                return Optional.empty();
            }
        }
        return terms.isEmpty() ? Optional.of(contacts) : Optional.empty();
    }

    private static List<Inline> withColon(DefinitionItem.Term term) {
        List<Inline> words = new ArrayList<>(term.content());
        int last = words.size() - 1;
        if (last >= 0 && words.get(last) instanceof Text text) {
            words.set(last, new Text(text.text().stripTrailing() + ": ", text.position()));
        } else {
            words.add(new Text(": ", term.position()));
        }
        return words;
    }

    private static Contact definition(
            List<DefinitionItem.Term> terms, DefinitionItem.Description description, Paragraph paragraph) {
        List<Inline> content = new ArrayList<>();
        Attributes attributes = description.attributes().and(paragraph.attributes());
        Optional<Contact.Kind> named = Optional.empty();
        for (DefinitionItem.Term term : terms) {
            content.addAll(withColon(term));
            attributes = attributes.and(term.attributes());
            named = named.or(() -> ContactWords.kind(Inline.text(term.content())));
        }
        Contact.Kind kind = ContactKinds.byClass(attributes)
                .or(() -> ContactKinds.byForm(paragraph.content()))
                .orElse(Contact.Kind.OTHER);
        content.addAll(ContactLinks.linked(paragraph.content()));
        return new Contact(
                kind == Contact.Kind.OTHER || kind == Contact.Kind.WEB ? named.orElse(kind) : kind,
                Inline.joined(content),
                attributes,
                terms.isEmpty() ? description.position() : terms.get(0).position());
    }
}
