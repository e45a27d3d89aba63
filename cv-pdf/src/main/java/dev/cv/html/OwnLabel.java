package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Inline;
import dev.cv.model.Text;
import dev.cv.vocabulary.ContactLabel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The author's own label of a contact, parted from the rest: {@code Born: 9 December 1906}.
 *
 * @param words the label without its mark
 * @param rest what it stands before
 */
record OwnLabel(String words, List<Inline> rest) {

    /** What says more of a person than how to reach them: {@code Nationality: Irish}. */
    private static final Pattern OTHER = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{M} /-]{1,30})[:\uFF1A]\\s+(?=\\S)");

    /** The label, where it ends within plain text or with a part of the contact. */
    static Optional<OwnLabel> of(Contact contact) {
        ContactLabel label = label(contact);
        int left = label.end();
        List<Inline> content = contact.content();
        int at = 0;
        while (left > 0 && at < content.size() && content.get(at).text().length() <= left) {
            left -= content.get(at).text().length();
            at++;
        }
        List<Inline> rest = content.subList(at, content.size());
        if (label.end() == 0 || rest.isEmpty() || (left > 0 && !(rest.get(0) instanceof Text))) {
            return Optional.empty();
        } else if (left > 0 && rest.get(0) instanceof Text first) {
            Text cut = new Text(first.text().substring(left), first.position());
            rest = Stream.concat(Stream.of(cut), rest.stream().skip(1)).toList();
        }
        return Optional.of(new OwnLabel(label.words().strip(), rest));
    }

    private static ContactLabel label(Contact contact) {
        ContactLabel known = ContactLabel.of(contact.text());
        Matcher other = OTHER.matcher(contact.text());
        return known.end() == 0 && contact.kind() == Contact.Kind.OTHER && other.lookingAt()
                ? new ContactLabel(other.group(1), other.end())
                : known;
    }
}
