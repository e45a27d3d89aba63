package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.Division;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes contacts of blocks. (FORMAT.md, "Contacts") */
public final class ContactReader {

    private static final int LONGEST_PIECE = 100;

    private static final Pattern TITLE =
            Pattern.compile("\\s*(?<title>\\p{L}[\\p{L}\\s]{3,30}?)\\s*[:\uFF1A]\\s+(?=\\S)");

    /** What may be said behind an address: {@code (mobile)}. */
    private static final Pattern REMARK = Pattern.compile("[\\s\u00A0]*(?:[(\uFF08\\[].{1,30}[)\uFF09\\]])?[.,;]?");

    /** Nobody is reached in more ways; what has more lines is something else. */
    private static final int MOST_LINES = 60;

    private static final int MOST_CHARACTERS = 4000;

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
        return ContactLines.of(block).map(ContactReader::ofLines);
    }

    private static List<Contact> ofLines(List<ContactLines.Line> lines) {
        return lines.stream()
                .flatMap(line -> contacts(line.content(), line.attributes()).stream())
                .toList();
    }

    /**
     * The contacts of a block in which at least one piece is an address or a number, and none a sentence.
     *
     * @param underName whether it stands where contacts do; elsewhere a web address is not enough
     */
    public static Optional<List<Contact>> likely(Block block, boolean underName) {
        if (isLong(block)) {
            return Optional.empty();
        }
        return ContactLines.of(block)
                .filter(lines -> lines.size() <= MOST_LINES)
                .map(ContactReader::ofLines)
                .filter(found -> isLikely(found, underName));
    }

    /** The contacts that plain words hold, with a label or without. */
    public static List<Contact> contacts(String words, Position at) {
        return contacts(ContactLines.bare(List.of(new Text(words, at))), Attributes.NONE);
    }

    /** The contacts of a line, as {@link #likely(Block, boolean)} has those of a block. */
    public static Optional<List<Contact>> likely(List<Inline> line, boolean underName) {
        return Optional.of(contacts(ContactLines.bare(line), Attributes.NONE))
                .filter(found -> isLikely(found, underName));
    }

    /** Whether a block holds more text than anybody's contacts. */
    public static boolean isLong(Block block) {
        return block.texts().mapToInt(text -> text.text().length()).sum() > MOST_CHARACTERS;
    }

    private static boolean isLikely(List<Contact> contacts, boolean underName) {
        boolean any = contacts.stream()
                .filter(ContactReader::isAddress)
                .anyMatch(contact ->
                        underName || contact.kind() == Contact.Kind.EMAIL || contact.kind() == Contact.Kind.PHONE);
        boolean brief = contacts.stream()
                .allMatch(contact -> isAddress(contact)
                        || (!ContactKinds.holdsPicture(contact.content())
                                && contact.text().length() <= LONGEST_PIECE
                                && !contact.text().strip().endsWith(".")));
        return any && brief;
    }

    /** Whether it is an address or a number and nothing else, but for a word before it. */
    public static boolean isAddress(Contact contact) {
        return isAddress(contact.content());
    }

    static boolean isAddress(List<Inline> content) {
        Optional<Link> link = ContactKinds.link(content);
        if (link.isEmpty()) {
            return ContactKinds.byForm(content).isPresent();
        }
        String text = Inline.text(content);
        String words = link.get().text();
        int at = text.indexOf(words);
        String before = text.substring(0, at).strip();
        boolean labelled = before.isEmpty()
                || before.endsWith(":")
                || new ContactLabel(before, 0).kind().isPresent();
        return (Addresses.isLive(link.get().target())
                        || Addresses.isEmail(link.get().target()))
                && labelled
                && REMARK.matcher(text.substring(at + words.length())).matches();
    }

    private static List<Contact> contacts(List<Inline> line, Attributes attributes) {
        List<Contact> contacts = new ArrayList<>();
        for (List<Inline> piece : ContactPieces.of(withoutTitle(line))) {
            ContactSigns signs = ContactSigns.of(piece);
            List<Inline> content = ContactLinks.linked(withoutLastMark(signs.rest()));
            if (Inline.text(content).codePoints().anyMatch(Character::isLetterOrDigit)) {
                contacts.add(new Contact(
                        ContactKinds.of(content, attributes, signs.kind()),
                        content,
                        attributes,
                        content.get(0).position()));
            }
        }
        return contacts;
    }

    private static List<Inline> withoutLastMark(List<Inline> content) {
        FactLine words = new FactLine(content);
        String text = words.text().stripTrailing();
        return text.endsWith(";") || text.endsWith(",") ? words.slice(0, text.length() - 1) : content;
    }

    /** The line without a title that stands before all of it: {@code Contacts: …}. */
    private static List<Inline> withoutTitle(List<Inline> line) {
        FactLine words = new FactLine(line);
        Matcher title = TITLE.matcher(words.text());
        return title.lookingAt() && Vocabulary.isContactHeading(title.group("title"))
                ? words.slice(title.end(), words.text().length())
                : line;
    }

    /** The name that a contact tells behind a label: {@code Name: Ada Lovelace}. */
    public static Optional<List<Inline>> name(Contact contact) {
        return name(contact.content());
    }

    /** The name that one of a block's lines tells, behind a label or before what else one is: {@code 温知夏/女/1999}. */
    public static Optional<List<Inline>> nameIn(Block block) {
        return isLong(block)
                ? Optional.empty()
                : ContactLines.of(block).stream()
                        .flatMap(List::stream)
                        .flatMap(line -> name(line.content()).or(() -> nameBeforePersonal(line.content())).stream())
                        .filter(name -> NameWords.isLike(Inline.text(name).strip()))
                        .findFirst();
    }

    private static Optional<List<Inline>> nameBeforePersonal(List<Inline> content) {
        FactLine line = new FactLine(content);
        String[] parts = line.text().split("\\s*[/|\uFF0F\uFF5C]\\s*", 3);
        return parts.length > 1 && ContactKinds.isPersonal(parts[1])
                ? Optional.of(line.slice(0, parts[0].length()))
                : Optional.empty();
    }

    /** The name that a line tells behind a label. */
    public static Optional<List<Inline>> name(List<Inline> content) {
        ContactLabel label = ContactLabel.of(Inline.text(content));
        FactLine line = new FactLine(content);
        return Optional.of(label)
                .filter(ContactLabel::isOfName)
                .map(found -> line.slice(found.end(), line.text().length()))
                .filter(words -> !words.isEmpty());
    }
}
