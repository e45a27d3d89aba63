package dev.cv.read;

import dev.cv.content.ContactKeys;
import dev.cv.facts.ContactLinks;
import dev.cv.facts.ContactReader;
import dev.cv.model.Contact;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Inline;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Contacts that stand in front matter below keys of others' templates: what the key names ({@code geburtsdatum: 9.12.1906},
 * {@code handy: …}), a list of web addresses with somebody's profile among them ({@code links: [github.com/ada, ada.example]}),
 * and lines as they stand above a text.
 */
final class FrontMatterLines {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\(([^()\\s]*+)\\)");

    private FrontMatterLines() {}

    /** The contacts that a key has; empty for what is something else. */
    static List<Contact> contacts(String key, YamlValue value) {
        Optional<Kind> kind = ContactKeys.kind(key, value);
        if (kind.isPresent() && value instanceof YamlValue.Scalar text) {
            // A date by itself would not say of what.
            String label = kind.get() == Kind.BIRTHDAY
                    ? key.substring(0, 1).toUpperCase(Locale.ROOT)
                            + key.substring(1).replace('_', ' ') + ": "
                    : "";
            return ContactReader.contacts(label + text.text().strip(), text.position());
        }
        return contacts(value);
    }

    /**
     * The web addresses of a list that holds nothing else, each by itself or as the {@code url} of a mapping; empty where
     * none is somebody's page on a network, as sites list style sheets, too.
     */
    static List<YamlValue.Scalar> addresses(YamlValue value) {
        List<YamlValue.Scalar> addresses = new ArrayList<>();
        for (YamlValue item : value instanceof YamlValue.Sequence list ? list.values() : List.<YamlValue>of()) {
            YamlValue address =
                    item instanceof YamlValue.Mapping link ? link.values().get("url") : item;
            if (!(address instanceof YamlValue.Scalar text)
                    || !Addresses.isWeb(text.text().strip())) {
                return List.of();
            }
            addresses.add(text);
        }
        boolean personal = addresses.stream()
                .anyMatch(address -> Addresses.kind(address.text().strip())
                        .filter(Kind.PROFILE::equals)
                        .isPresent());
        return personal ? addresses : List.of();
    }

    /** The contacts of a text, or of a list of texts, in which one is an e-mail address or a phone number. */
    private static List<Contact> contacts(YamlValue value) {
        List<Contact> contacts = new ArrayList<>();
        if (value instanceof YamlValue.Sequence list) {
            list.values().forEach(item -> contacts.addAll(contacts(item)));
        } else if (value instanceof YamlValue.Scalar text) {
            text.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> contacts.addAll(
                            ContactReader.likely(content(line.strip(), text.position()), /* underName= */ false)
                                    .orElse(List.of())));
        }
        return contacts;
    }

    /** The words, with Markdown's links. */
    private static List<Inline> content(String line, Position at) {
        List<Inline> content = new ArrayList<>();
        Matcher link = LINK.matcher(line);
        int end = 0;
        while (link.find()) {
            if (link.start() > end) {
                content.add(new Text(line.substring(end, link.start()), at));
            }
            content.add(ContactLinks.link(link.group(2), link.group(1), at));
            end = link.end();
        }
        if (end < line.length()) {
            content.add(new Text(line.substring(end), at));
        }
        return content;
    }
}
