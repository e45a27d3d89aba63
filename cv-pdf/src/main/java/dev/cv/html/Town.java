package dev.cv.html;

import dev.cv.model.Contact;
import dev.cv.model.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The town that somebody lives in, by the address among the contacts. */
final class Town {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /** {@code 04229 Leipzig}, {@code CH-8001 Zürich} */
    private static final Pattern BEHIND_CODE = Pattern.compile("(?:\\p{Lu}{1,2}-)?\\d{4,6}\\s+(\\p{L}\\P{N}*)");

    private static final int TOWN_REGION_COUNTRY = 3;

    private Town() {}

    /** It; empty where the address doesn't clearly tell. */
    static Optional<String> of(Person person) {
        return person.contacts().stream()
                .filter(contact -> contact.kind() == Contact.Kind.LOCATION)
                .flatMap(contact -> of(contact.text().strip()).stream())
                .findFirst();
    }

    private static Optional<String> of(String address) {
        List<String> parts = List.of(COMMA.split(address));
        return parts.stream()
                .map(BEHIND_CODE::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .or(() -> Optional.of(parts.get(0))
                        .filter(town -> parts.size() <= TOWN_REGION_COUNTRY && !hasDigits(address)));
    }

    private static boolean hasDigits(String address) {
        return address.codePoints().anyMatch(Character::isDigit);
    }
}
