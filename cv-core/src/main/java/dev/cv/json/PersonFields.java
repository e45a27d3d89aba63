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

    private final JsonValues.Builder out = new JsonValues.Builder();
    private final List<YamlValue> profiles = new ArrayList<>();
    private final List<YamlValue> others = new ArrayList<>();

    private PersonFields() {}

    static PersonFields of(Person person) {
        PersonFields fields = new PersonFields();
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
                case EMAIL -> first("email", address(contact, "mailto:", "@"));
                case PHONE -> first("phone", address(contact, "tel:", ""));
                case WEB -> addWeb(contact);
                case LOCATION -> addLocation(contact);
                case PROFILE -> profiles.add(profile(contact));
                case OTHER -> false;
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

    /** The words, where they are the address; else what the link says. */
    private static String address(Contact contact, String scheme, String sign) {
        String words = RunningText.of(contact.content()).strip();
        return contact.target()
                .filter(target -> target.startsWith(scheme))
                .map(target -> target.substring(scheme.length()))
                .filter(target -> !words.contains(sign) || words.chars().noneMatch(Character::isLetterOrDigit))
                .orElse(words);
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
        out.put("location", (marked ? location : location.put("city", contact.text())).build());
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
        if (network.isEmpty()
                && username.isEmpty()
                && link.filter(WebAddress::isBare).isEmpty()) {
            profile.put("network", RunningText.of(contact.content()));
        }
        link.map(WebAddress::of).ifPresent(url -> profile.put("url", url));
        return profile.build();
    }
}
