package dev.cv.json;

import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Phrase;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a person of {@code basics}. */
record BasicsReader(TextReader texts) {

    /** The parts of an address in the order in which they are read. */
    static final List<String> LOCATION = List.of("address", "postalCode", "city", "region", "countryCode");

    Person build(TypedFields basics, Extras extras) {
        Optional<YamlValue.Scalar> name = basics.text("name");
        return new Person(
                name.map(words -> new Heading(1, texts.line(words), Attributes.NONE, words.position())),
                basics.text("label").map(words -> new Paragraph(texts.line(words), Attributes.NONE, words.position())),
                basics.text("image")
                        .map(source -> new Image(
                                source.text(),
                                name.map(YamlValue.Scalar::text).orElse("").replace('\n', ' '),
                                "",
                                Attributes.NONE,
                                source.position())),
                Stream.concat(contacts(basics).stream(), extras.contacts().flatMap(this::other))
                        .toList());
    }

    /** A contact that there is no field for. */
    private Stream<Contact> other(TypedFields contact) {
        String kind = contact.text(Extras.KIND).map(YamlValue.Scalar::text).orElse("");
        return contact.text(Extras.TEXT).filter(words -> !words.text().isEmpty()).stream()
                .map(words -> switch (kind) {
                    case "email" -> email(words);
                    case "phone" -> phone(words);
                    case "web" -> contact(Contact.Kind.WEB, texts.line(words));
                    case "location" -> contact(Contact.Kind.LOCATION, texts.line(words));
                    case "birthday" -> contact(Contact.Kind.BIRTHDAY, texts.line(words));
                    case "profile" -> contact(Contact.Kind.PROFILE, texts.line(words));
                    default -> contact(Contact.Kind.OTHER, texts.line(words));
                });
    }

    private List<Contact> contacts(TypedFields basics) {
        List<Contact> contacts = new ArrayList<>();
        basics.text("email").map(BasicsReader::email).ifPresent(contacts::add);
        basics.text("phone").map(BasicsReader::phone).ifPresent(contacts::add);
        basics.text("url").ifPresent(url -> contacts.add(contact(Contact.Kind.WEB, List.of(WebAddress.link(url)))));
        basics.object("location")
                .map(this::location)
                .filter(content -> !content.isEmpty())
                .ifPresent(content -> contacts.add(contact(Contact.Kind.LOCATION, content)));
        for (YamlValue.Mapping profile : basics.objects("profiles")) {
            List<Inline> content = profile(new TypedFields(profile));
            if (!content.isEmpty()) {
                contacts.add(contact(Contact.Kind.PROFILE, content));
            }
        }
        return contacts;
    }

    private static Contact email(YamlValue.Scalar text) {
        Optional<String> target = text.text().contains("@") ? Optional.of("mailto:" + text.text()) : Optional.empty();
        return contact(Contact.Kind.EMAIL, linked(text, target));
    }

    private static Contact phone(YamlValue.Scalar text) {
        String digits = text.text().replaceAll("[^+0-9]", "");
        Optional<String> target = digits.isEmpty() ? Optional.empty() : Optional.of("tel:" + digits);
        return contact(Contact.Kind.PHONE, linked(text, target));
    }

    private static Contact contact(Contact.Kind kind, List<Inline> content) {
        return new Contact(kind, content, Attributes.NONE, content.get(0).position());
    }

    private static List<Inline> linked(YamlValue.Scalar text, Optional<String> target) {
        List<Inline> words = RunningText.line(text);
        return target.isEmpty() || target.get().chars().anyMatch(Character::isWhitespace)
                ? words
                : List.of(new Link(target.get(), "", words, Attributes.NONE, text.position()));
    }

    /** {@code 88 Harrison Street, 94105 San Francisco, California, US}. */
    private List<Inline> location(TypedFields location) {
        List<Inline> content = new ArrayList<>();
        boolean afterPostalCode = false;
        for (String field : LOCATION) {
            Optional<YamlValue.Scalar> part = location.text(field);
            if (part.isPresent()) {
                Position at = part.get().position();
                if (!content.isEmpty()) {
                    content.add(new Text(afterPostalCode ? " " : ", ", at));
                }
                content.add(RunningText.marked(EntryLayout.className(field), lines(part.get()), at));
            }
            afterPostalCode = part.isPresent() && field.equals("postalCode");
        }
        return content;
    }

    /** The lines of an address in one line. */
    private List<Inline> lines(YamlValue.Scalar address) {
        List<YamlValue.Scalar> lines = Stream.of(address.text().split("\n", -1))
                .map(line -> new YamlValue.Scalar(line, /* quoted= */ true, address.position()))
                .toList();
        return lines.size() == 1 ? texts.line(address) : RunningText.series(lines);
    }

    /** {@code GitHub: ada}, as a link. */
    private static List<Inline> profile(TypedFields profile) {
        List<Inline> content = new ArrayList<>();
        for (String field : List.of("network", "username")) {
            profile.text(field).ifPresent(words -> {
                if (!content.isEmpty()) {
                    content.add(new Text(": ", words.position()));
                }
                content.add(RunningText.marked(field, RunningText.line(words), words.position()));
            });
        }
        return profile.text("url")
                .<List<Inline>>map(
                        url -> List.of(content.isEmpty() ? WebAddress.link(url) : WebAddress.link(content, url)))
                .orElse(content);
    }

    /** The text that {@link #lines} was made of. */
    static String ofLines(Phrase address) {
        boolean several = address.content().stream().anyMatch(Phrase.class::isInstance);
        return several ? String.join("\n", RunningText.ofSeries(address.content())) : RunningText.of(address.content());
    }
}
