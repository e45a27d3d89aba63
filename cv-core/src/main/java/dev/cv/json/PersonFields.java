package dev.cv.json;

import dev.cv.model.Contact;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Person;
import dev.cv.model.Phrase;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Makes {@code basics} of a person, the summary left out, and extras of the contacts that it has no field for. */
final class PersonFields {

    private final JsonValues.Builder out = new JsonValues.Builder();
    private final List<YamlValue> profiles = new ArrayList<>();
    private final List<YamlValue> others = new ArrayList<>();

    private final String language;

    private PersonFields(String language) {
        this.language = language;
    }

    /**
     * The fields of a person.
     *
     * @param language a BCP 47 tag, of the document
     */
    static PersonFields of(Person person, String language) {
        PersonFields fields = new PersonFields(language);
        fields.add(person);
        return fields;
    }

    /** The fields, in the making. */
    JsonValues.Builder basics() {
        return out;
    }

    /** The contacts that there is no field for. */
    List<YamlValue> others() {
        return others;
    }

    private void add(Person person) {
        out.put(
                "name",
                person.heading()
                        .map(heading -> RunningText.of(heading.content()))
                        .orElse(""));
        out.put(
                "label",
                person.label().map(label -> RunningText.of(label.content())).orElse(""));
        out.put("image", person.photo().map(Image::source).orElse(""));
        for (Contact contact : person.contacts()) {
            boolean taken = switch (contact.kind()) {
                case EMAIL -> first("email", address(contact, "mailto:", c -> c == '@'));
                case PHONE -> first("phone", address(contact, "tel:", Character::isDigit));
                case WEB -> addWeb(contact);
                case LOCATION -> addLocation(contact);
                case PROFILE -> profiles.add(profile(contact));
                case BIRTHDAY, OTHER -> false;
            };
            if (!taken) {
                others.add(new JsonValues.Builder()
                        .put(Extras.KIND, contact.kind().name().toLowerCase(Locale.ROOT))
                        .put(Extras.TEXT, RunningText.of(contact.content()))
                        .build());
            }
        }
        out.put("profiles", JsonValues.list(profiles));
    }

    /** Of several, the first; there is room for one. */
    private boolean first(String field, String text) {
        if (out.has(field) || text.isBlank()) {
            return false;
        }
        out.put(field, text);
        return true;
    }

    /** The words of the link, where they are the address; else where it leads. Without a link all words. */
    private static String address(Contact contact, String scheme, IntPredicate sign) {
        return LinksInText.in(contact.content())
                .filter(link -> link.target().startsWith(scheme)
                        || (contact.kind() == Contact.Kind.EMAIL
                                && (Addresses.isEmail(link.target()) || Addresses.isEmail(link.text()))))
                .findFirst()
                .map(link -> {
                    String words = RunningText.of(link.content()).strip();
                    return words.chars().anyMatch(sign) ? words : link.target().replaceFirst("^" + scheme, "");
                })
                .orElseGet(() -> withoutOwnLabel(contact));
    }

    /** The words without a label that says what the field does. */
    private static String withoutOwnLabel(Contact contact) {
        String words = RunningText.of(contact.content()).strip();
        ContactLabel label = ContactLabel.of(words);
        boolean own = label.kind().filter(kind -> kind == contact.kind()).isPresent();
        return own ? words.substring(label.end()).strip() : words;
    }

    private boolean addWeb(Contact contact) {
        Optional<String> url = LinksInText.first(contact.content());
        return url.isPresent() && (first("url", url.get()) || profiles.add(profile(contact)));
    }

    private boolean addLocation(Contact contact) {
        if (out.has("location")) {
            return false;
        }
        JsonValues.Builder location = new JsonValues.Builder();
        boolean marked = false;
        for (String field : BasicsReader.LOCATION) {
            Optional<Phrase> part = RunningText.marked(EntryLayout.className(field), contact.content());
            part.ifPresent(words -> location.put(field, BasicsReader.ofLines(words)));
            marked |= part.isPresent();
        }
        if (!marked) {
            LocationParts.of(ContactLabel.value(contact.text()), language).forEach(location::put);
        }
        out.put("location", location.build());
        return true;
    }

    private static YamlValue profile(Contact contact) {
        Optional<Link> link = LinksInText.in(contact.content()).findFirst();
        List<Inline> content = link.map(Link::content).orElse(contact.content());
        JsonValues.Builder profile = new JsonValues.Builder();
        Optional<Phrase> network = RunningText.marked("network", content);
        Optional<Phrase> username = RunningText.marked("username", content);
        network.ifPresent(words -> profile.put("network", RunningText.of(words.content())));
        username.ifPresent(words -> profile.put("username", RunningText.of(words.content())));
        if (network.isEmpty() && username.isEmpty()) {
            account(contact, link, profile);
        }
        link.map(WebAddress::of).ifPresent(url -> profile.put("url", url));
        return profile.build();
    }

    /** Network and username by the address; else the words, those before a colon being the network's. */
    private static void account(Contact contact, Optional<Link> link, JsonValues.Builder profile) {
        boolean bare = link.filter(WebAddress::isBare).isPresent();
        Optional<Networks.Account> account =
                bare ? Optional.empty() : link.map(WebAddress::of).flatMap(Networks::account);
        if (account.isPresent()) {
            profile.put("network", account.get().network());
            profile.put("username", account.get().username());
        } else if (!bare) {
            String text = RunningText.of(contact.content()).strip();
            int colon = link.isPresent() ? -1 : text.indexOf(": ");
            profile.put("network", colon < 0 ? text : text.substring(0, colon));
            profile.put("username", colon < 0 ? "" : text.substring(colon + 2).strip());
        }
    }
}
