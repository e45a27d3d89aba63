package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactWords;
import dev.cv.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a contact is, by its class, by where its link leads, by its form. (FORMAT.md, "Contacts") */
final class ContactKinds {

    private static final Set<String> SMALL_WORDS = Set.copyOf(WordList.of("small", "small.place"));
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");
    private static final int LONGEST_PLACE = 80;

    private ContactKinds() {}

    static Optional<Kind> byClass(Attributes attributes) {
        return attributes.classes().stream()
                .flatMap(name -> ContactWords.kind(name).stream())
                .findFirst();
    }

    /** The kind of a contact's words. */
    static Kind of(List<Inline> content, Attributes attributes) {
        return byClass(attributes)
                .or(() -> content.stream()
                        .flatMap(inline -> byClass(inline.attributes()).stream())
                        .findFirst())
                .or(() -> byForm(content))
                .or(() -> byPrefix(content))
                .orElseGet(() -> isPlace(Inline.text(content).strip()) ? Kind.LOCATION : Kind.OTHER);
    }

    /** The kind of an address or a number; empty for all other words. */
    static Optional<Kind> byForm(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Link link) {
                return Optional.of(Addresses.ofTarget(link.target()));
            }
        }
        String text = Inline.text(content).strip();
        int colon = text.indexOf(": ");
        return Addresses.kind(text).or(() -> Addresses.kind(text.substring(colon < 0 ? text.length() : colon + 1)));
    }

    /** {@code Phone: 12 34 56} */
    private static Optional<Kind> byPrefix(List<Inline> content) {
        String text = Inline.text(content);
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : ContactWords.kind(text.substring(0, colon));
    }

    /** Whether all its words have capitals as the names of places do, and none is that of a role. */
    static boolean isPlace(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLACE || text.indexOf(':') >= 0 || RoleWords.isRole(text)) {
            return false;
        }
        boolean number = text.codePoints().anyMatch(Character::isDigit);
        if (number && text.indexOf(',') < 0) {
            return false;
        }
        for (String word : BETWEEN.split(text, -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
