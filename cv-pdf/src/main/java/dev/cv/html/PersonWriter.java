package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Person;
import dev.cv.model.Setting;
import dev.cv.vocabulary.ContactLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Writes the letterhead: name, label, contacts and photo. */
record PersonWriter(Dom dom, InlineWriter inlines, BlockWriter blocks, boolean icons) {

    /** Fewer characters are less than a line in any theme. */
    private static final int BRIEF_CONTACT = 70;

    private static final Person NOBODY = new Person(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /**
     * Writes it.
     *
     * @param qr the address that a QR code leads to
     * @param again whether it stands on an earlier page, too, so that the name is the document's heading already
     */
    void write(Element parent, Person person, Optional<Setting> qr, boolean again) {
        if (person.equals(NOBODY) && qr.isEmpty()) {
            return;
        }
        Element header = dom.add(parent, "header", "person");
        Optional<Image> photo = person.photo().filter(inlines::isThere);
        Element who = photo.isEmpty() && qr.isEmpty() ? header : dom.add(header, "div", "who");
        person.heading().ifPresent(name -> writeName(who, name, again));
        person.label().ifPresent(label -> {
            Element element = dom.add(who, "p", "label");
            InlineWriter.attribute(element, label.attributes());
            inlines.write(element, label.content());
        });
        if (!person.contacts().isEmpty()) {
            writeContacts(who, person.contacts());
        }
        // Behind the words, as it stands at the right.
        photo.ifPresent(picture -> inlines.writeImage(dom.add(header, "div", "photo"), picture));
        qr.ifPresent(address -> inlines.writeQrCode(dom.add(header, "div", "qr"), address));
        // The words for one that is missing; most are the name, which is there already.
        person.photo()
                .filter(picture ->
                        photo.isEmpty() && !picture.alternative().strip().equals(person.name()))
                .ifPresent(picture -> inlines.writeImage(dom.add(header, "p"), picture));
    }

    private void writeName(Element parent, Heading name, boolean again) {
        Element element;
        if (again) {
            element = dom.add(parent, "p", "name");
            inlines.write(element, name.content());
        } else {
            element = blocks.writeHeading(parent, name, HeadingLevels.NAME, "name");
            element.setAttribute("id", Bookmarks.NAME_ID);
        }
        Dom.addClasses(element, longWord(name.text()));
    }

    private void writeContacts(Element parent, List<Contact> contacts) {
        Element line = dom.add(parent, "p", "contacts");
        // Words that say what a contact is stand instead of signs, which would be read as the same words.
        boolean labelled = contacts.stream()
                .anyMatch(contact -> ContactLabel.of(contact.text()).end() > 0);
        for (Contact contact : contacts) {
            if (line.hasChildNodes()) {
                dom.add(line, "span", List.of("between"), " ");
            }
            Element element =
                    dom.add(line, "span", "contact", contact.kind().name().toLowerCase(Locale.ROOT));
            InlineWriter.attribute(element, contact.attributes());
            Optional<String> icon = ContactIcons.sign(contact.kind()).filter(any -> icons && !labelled);
            icon.ifPresent(sign -> dom.add(element, "span", List.of("icon"), sign));
            inlines.write(icon.isEmpty() ? element : dom.add(element, "span"), contact.content());
            if (isBriefInPieces(contact)) {
                Dom.addClasses(element, List.of("nobr"));
            }
        }
    }

    /** The engine leaves a box of several pieces too little room for the spaces between them, and breaks words. */
    private static boolean isBriefInPieces(Contact contact) {
        long pieces = contact.content().stream()
                .flatMap(inline -> inline instanceof InlineContainer container
                        ? container.spelledOut().stream()
                        : Stream.<Inline>of(inline))
                .count();
        return pieces > 1 && contact.text().length() < BRIEF_CONTACT;
    }

    /** How long the longest word of a name is, for narrow columns to set it in a size in which it stays whole. */
    private static List<String> longWord(String name) {
        int longest =
                Stream.of(name.split("\\s+")).mapToInt(String::length).max().orElse(0);
        return longest >= 20
                ? List.of("word-of-20")
                : longest >= 14 ? List.of("word-of-14") : longest >= 10 ? List.of("word-of-10") : List.of();
    }
}
