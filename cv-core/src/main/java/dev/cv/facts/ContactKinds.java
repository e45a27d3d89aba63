package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a contact is, by its class, by where its link leads, by its form. (FORMAT.md, "Contacts") */
final class ContactKinds {

    private static final Map<Kind, Set<String>> NAMES = Map.of(
            Kind.EMAIL, names("email e-mail mail emails courriel correo posta"),
            Kind.PHONE,
                    names("phone tel telephone mobile cell fax phones telefon téléphone teléfono handy mobil portable"),
            Kind.WEB, names("web website url homepage blog site www portfolio webseite"),
            Kind.LOCATION,
                    names("location address city home residence place adresse anschrift wohnort ort dirección indirizzo"
                            + " adres lieu based"),
            Kind.PROFILE,
                    names(
                            "profile github gitlab bitbucket codeberg linkedin xing twitter x mastodon bluesky facebook instagram"
                                    + " stackoverflow stack-overflow stackexchange orcid scholar google-scholar researchgate medium"
                                    + " kaggle leetcode hackerrank behance dribbble youtube telegram keybase skype"));

    private static final Pattern SMALL_WORD = Pattern.compile(
            "of|de|la|le|les|da|do|dos|di|am|an|der|den|bei|im|und|and|the|upon|on|sur|en|y|e|of|el|aan|van");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,/]+");
    private static final int LONGEST_PLACE = 80;

    private ContactKinds() {}

    private static Set<String> names(String words) {
        return Set.of(words.split(" "));
    }

    /** The kind that a class or a word before a colon names. */
    static Optional<Kind> named(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Kind> byClass(Attributes attributes) {
        return attributes.classes().stream()
                .flatMap(name -> named(name).stream())
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
                return Optional.of(ContactForms.ofTarget(link.target()));
            }
        }
        String text = Inline.text(content).strip();
        int colon = text.indexOf(": ");
        return ContactForms.kind(text)
                .or(() -> ContactForms.kind(text.substring(colon < 0 ? text.length() : colon + 1)));
    }

    /** {@code Phone: 12 34 56} */
    private static Optional<Kind> byPrefix(List<Inline> content) {
        String text = Inline.text(content);
        int colon = text.indexOf(':');
        return colon < 0 ? Optional.empty() : named(text.substring(0, colon));
    }

    /** Whether all its words have capitals as the names of places do, and none is that of a role. */
    private static boolean isPlace(String text) {
        if (text.isEmpty() || text.length() > LONGEST_PLACE || text.indexOf(':') >= 0 || RoleWords.isRole(text)) {
            return false;
        }
        boolean number = text.codePoints().anyMatch(Character::isDigit);
        if (number && text.indexOf(',') < 0) {
            return false;
        }
        for (String word : BETWEEN.split(text, -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.codePointAt(0))
                    && !SMALL_WORD.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }
}
