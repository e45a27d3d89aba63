package dev.cv.json;

import dev.cv.model.Contact;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Person;
import dev.cv.model.Phrase;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes {@code basics} of a person, the summary left out, and extras of the contacts that it has no field for. */
final class PersonFields {

    private final Json.Builder out = new Json.Builder();
    private final List<YamlValue> profiles = new ArrayList<>();
    private final List<YamlValue> others = new ArrayList<>();

    private PersonFields() {}

    static PersonFields of(Person person) {
        PersonFields fields = new PersonFields();
        fields.add(person);
        return fields;
    }

    /** The fields, in the making. */
    Json.Builder basics() {
        return out;
    }

    /** The contacts that there is no field for. */
    List<YamlValue> others() {
        return others;
    }

    private void add(Person person) {
        out.put(
                "name",
                person.heading().map(heading -> Words.of(heading.content())).orElse(""));
        out.put("label", person.label().map(label -> Words.of(label.content())).orElse(""));
        out.put("image", person.photo().map(Image::source).orElse(""));
        for (Contact contact : person.contacts()) {
            boolean taken = switch (contact.kind()) {
                case EMAIL -> first("email", address(contact, "mailto:", "@"));
                case PHONE -> first("phone", address(contact, "tel:", ""));
                case WEB -> addWeb(contact);
                case LOCATION -> addLocation(contact);
                case PROFILE -> profiles.add(profile(contact));
                case OTHER -> false;
            };
            if (!taken) {
                others.add(new Json.Builder()
                        .put(Extras.KIND, contact.kind().name().toLowerCase(Locale.ROOT))
                        .put(Extras.TEXT, Words.of(contact.content()))
                        .build());
            }
        }
        out.put("profiles", Json.list(profiles));
    }

    /** Of several, the first; there is room for one. */
    private boolean first(String field, String text) {
        if (out.has(field) || text.isBlank()) {
            return false;
        }
        out.put(field, text);
        return true;
    }

    /** The words, where they are the address; else what the link says. */
    private static String address(Contact contact, String scheme, String sign) {
        String words = Words.of(contact.content()).strip();
        return contact.target()
                .filter(target -> target.startsWith(scheme))
                .map(target -> target.substring(scheme.length()))
                .filter(target -> !words.contains(sign) || words.chars().noneMatch(Character::isLetterOrDigit))
                .orElse(words);
    }

    private boolean addWeb(Contact contact) {
        Optional<String> url = Links.first(contact.content());
        return url.isPresent() && (first("url", url.get()) || profiles.add(profile(contact)));
    }

    private boolean addLocation(Contact contact) {
        if (out.has("location")) {
            return false;
        }
        Json.Builder location = new Json.Builder();
        boolean marked = false;
        for (String field : PersonBuilder.LOCATION) {
            Optional<Phrase> part = Words.marked(Layout.className(field), contact.content());
            part.ifPresent(words -> location.put(field, PersonBuilder.ofLines(words)));
            marked |= part.isPresent();
        }
        out.put("location", (marked ? location : location.put("city", contact.text())).build());
        return true;
    }

    private static YamlValue profile(Contact contact) {
        Optional<Link> link = Links.in(contact.content()).findFirst();
        List<Inline> content = link.map(Link::content).orElse(contact.content());
        Json.Builder profile = new Json.Builder();
        Optional<Phrase> network = Words.marked("network", content);
        Optional<Phrase> username = Words.marked("username", content);
        network.ifPresent(words -> profile.put("network", Words.of(words.content())));
        username.ifPresent(words -> profile.put("username", Words.of(words.content())));
        if (network.isEmpty()
                && username.isEmpty()
                && link.filter(Address::isBare).isEmpty()) {
            profile.put("network", Words.of(contact.content()));
        }
        link.map(Address::of).ifPresent(url -> profile.put("url", url));
        return profile.build();
    }
}
