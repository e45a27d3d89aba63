package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Person;
import dev.cv.model.Setting;
import dev.cv.vocabulary.ContactLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Writes the letterhead: name, label, contacts and photo.
 *
 * @param language that of the page
 */
record PersonWriter(Dom dom, InlineWriter inlines, BlockWriter blocks, PageChoices choices, String language) {

    /** Fewer characters are less than a line in any theme. */
    private static final int BRIEF_CONTACT = 70;

    private static final int LONG = 10;
    private static final int VERY_LONG = 14;

    /**
     * Writes it.
     *
     * @param qr the address that a QR code leads to
     * @param again whether it stands on an earlier page, too, so that the name is the document's heading already
     */
    void write(Element parent, Person person, Optional<Setting> qr, boolean again) {
        if (person.children().isEmpty() && qr.isEmpty()) {
            return;
        }
        Element header = dom.add(parent, "header", "person");
        Optional<Image> photo = person.photo().filter(inlines::isThere);
        boolean photoFirst = choices.photoFirst();
        photo.filter(any -> photoFirst).ifPresent(picture -> writePhoto(header, picture));
        Element who = photo.isEmpty() && qr.isEmpty() ? header : dom.add(header, "div", "who");
        person.heading().ifPresent(name -> writeName(who, name, again));
        person.label().ifPresent(label -> {
            Element element = dom.add(who, "p", "label");
            InlineWriter.attribute(element, label.attributes());
            inlines.write(element, label.content());
        });
        writeContacts(who, person.contacts());
        // Before or behind the words, as it stands at the left or at the right.
        photo.filter(any -> !photoFirst).ifPresent(picture -> writePhoto(header, picture));
        qr.ifPresent(address -> inlines.writeQrCode(dom.add(header, "div", "qr"), address));
        // The words for one that is missing; most are the name, which is there already.
        person.photo()
                .filter(picture ->
                        photo.isEmpty() && !picture.alternative().strip().equals(person.name()))
                .ifPresent(picture -> inlines.writeImage(dom.add(header, "p"), picture));
    }

    /** Writes the contacts and the QR code alone, at the head of an aside. */
    void writeReach(Element parent, Person person, Optional<Setting> qr) {
        if (!person.contacts().isEmpty() || qr.isPresent()) {
            Element reach = dom.add(parent, "header", "reach");
            writeContacts(reach, person.contacts());
            qr.ifPresent(address -> inlines.writeQrCode(dom.add(reach, "div", "qr"), address));
        }
    }

    private void writePhoto(Element header, Image picture) {
        inlines.writeImage(dom.add(header, "div", "photo"), picture);
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
        if (choices.lastWordApart()) {
            partLastWord(element);
        }
    }

    /** Gives the last word of a name in plain text an element of its own. */
    private void partLastWord(Element element) {
        String text = element.getTextContent();
        int end = text.lastIndexOf(' ') + 1;
        if (end > 0 && element.getFirstChild() == element.getLastChild() && element.getFirstChild() instanceof Text) {
            element.removeChild(element.getFirstChild());
            dom.add(element, "span", List.of(), text.substring(0, end));
            dom.add(element, "span", List.of("last-word"), text.substring(end));
        }
    }

    private void writeContacts(Element parent, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        Element line = dom.add(parent, "p", "contacts");
        // Words that say what a contact is stand instead of signs, which would be read as the same words.
        boolean labelled = contacts.stream()
                .filter(contact -> contact.kind() != Contact.Kind.BIRTHDAY) // a date alone would not say of what
                .anyMatch(contact -> ContactLabel.of(contact.text()).end() > 0);
        boolean named = choices.contactLabels();
        boolean signed = choices.icons() && !labelled && !named;
        Map<Integer, String> words = named ? ContactIcons.words(language) : Map.of();
        if (signed || named) {
            Dom.addClasses(line, List.of(signed ? "signed" : "labelled"));
        }
        for (Contact contact : contacts) {
            Element before = (Element) line.getLastChild();
            if (before != null) {
                // It is taken away where a line ends there.
                String separator = choices.separator();
                if (!separator.isEmpty()) {
                    dom.add(before, "span", List.of("separator"), separator);
                }
                dom.add(line, "span", List.of("between"), " ");
            }
            Element element =
                    dom.add(line, "span", "contact", contact.kind().name().toLowerCase(Locale.ROOT));
            InlineWriter.attribute(element, contact.attributes());
            Optional<String> icon = ContactIcons.sign(contact).filter(any -> signed);
            icon.ifPresent(sign -> dom.add(element, "span", List.of("icon"), sign));
            Optional<OwnLabel> own = OwnLabel.of(contact).filter(any -> named);
            own.map(OwnLabel::words)
                    .or(() -> ContactIcons.sign(contact).map(sign -> words.get(sign.codePointAt(0))))
                    .ifPresent(word -> dom.add(element, "span", List.of("contact-label"), word));
            // The separator will stand beside it.
            inlines.write(dom.add(element, "span"), own.map(OwnLabel::rest).orElse(contact.content()));
            if (contact.text().length() < BRIEF_CONTACT) {
                Dom.addClasses(element, List.of("nobr"));
            }
        }
    }

    /** How long the longest word of a name is, for narrow columns to set it in a size in which it stays whole. */
    private static List<String> longWord(String name) {
        int longest = Stream.of(name.split("\\s+"))
                .mapToInt(PersonWriter::lengthInColumn)
                .max()
                .orElse(0);
        return longest >= VERY_LONG ? List.of("word-of-14") : longest >= LONG ? List.of("word-of-10") : List.of();
    }

    /** A very long word is parted at its hyphens. */
    private static int lengthInColumn(String word) {
        return word.length() < VERY_LONG
                ? word.length()
                : Stream.of(word.split("(?<=-)")).mapToInt(String::length).max().orElse(0);
    }
}
