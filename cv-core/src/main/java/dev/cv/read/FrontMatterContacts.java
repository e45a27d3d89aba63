package dev.cv.read;

import dev.cv.content.ContentProblem;
import dev.cv.content.FrontMatter;
import dev.cv.content.KnownKeys;
import dev.cv.facts.ContactLinks;
import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.Contact.Kind;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Networks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the contacts that front matter holds, in the order of JSON Resume. (FORMAT.md, "Contacts") */
final class FrontMatterContacts {

    /** What sites put behind a network's name for a key: {@code github_username}. */
    private static final Pattern OF_ACCOUNT = Pattern.compile("[_-]?(?:user|username|url|id|handle|profile)$");

    private final FrontMatter frontMatter;
    private final Diagnostics diagnostics;
    private final List<Contact> contacts = new ArrayList<>();

    FrontMatterContacts(FrontMatter frontMatter, Diagnostics diagnostics) {
        this.frontMatter = frontMatter;
        this.diagnostics = diagnostics;
    }

    List<Contact> read() {
        frontMatter.list("email").forEach(this::email);
        frontMatter.list("phone").forEach(phone -> add(Kind.PHONE, phone.text(), phone.position()));
        Stream.of("url", "website")
                .flatMap(key -> frontMatter.list(key).stream())
                .forEach(this::url);
        location();
        profiles();
        accounts(frontMatter.values());
        frontMatter.values().values().forEach((key, value) -> {
            if (!KnownKeys.OF_HEAD.contains(key)) {
                contacts.addAll(FrontMatterLines.contacts(key, value));
                FrontMatterLines.addresses(value).forEach(this::url);
            }
        });
        if (frontMatter.values().values().get("author") instanceof YamlValue.Mapping author) {
            FrontMatter inner = new FrontMatter(author, frontMatter.bodyOffset(), diagnostics);
            contacts.addAll(new FrontMatterContacts(inner, diagnostics).read());
        }
        return contacts;
    }

    private void email(YamlValue.Scalar email) {
        String text = email.text().strip();
        String address = text.startsWith("mailto:") ? text.substring("mailto:".length()) : text;
        if (!Addresses.isEmail(address)) {
            diagnostics.report(ReadProblem.INVALID_EMAIL, email.position(), text);
        }
        add(Kind.EMAIL, address, email.position());
    }

    private void url(YamlValue.Scalar url) {
        String text = url.text().strip();
        if (text.startsWith("/")) {
            return; // Hugo's url is the path of the page
        }
        if (!Addresses.isWeb(text)) {
            diagnostics.report(ReadProblem.INVALID_WEB_ADDRESS, url.position(), text);
        }
        Kind kind = Addresses.kind(text).filter(Kind.PROFILE::equals).orElse(Kind.WEB);
        add(kind, text, url.position());
    }

    private void location() {
        YamlValue value = frontMatter.values().values().get("location");
        if (value instanceof YamlValue.Mapping place) {
            String town = joined(" ", text(place, "postalCode"), text(place, "city"));
            String all = joined(", ", text(place, "address"), town, text(place, "region"), text(place, "countryCode"));
            add(Kind.LOCATION, all, place.position());
        } else {
            frontMatter.scalar("location").ifPresent(place -> add(Kind.LOCATION, place.text(), place.position()));
        }
    }

    private static String joined(String separator, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String text(YamlValue.Mapping mapping, String key) {
        return mapping.values().get(key) instanceof YamlValue.Scalar scalar
                ? scalar.text().strip().replaceAll("\\s+", " ")
                : "";
    }

    private void profiles() {
        YamlValue value = frontMatter.values().values().get("profiles");
        if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.values()) {
                if (item instanceof YamlValue.Mapping profile) {
                    profile(profile);
                } else if (item instanceof YamlValue.Scalar address) {
                    profile(address);
                } else {
                    wrongProfiles(item);
                }
            }
        } else if (value instanceof YamlValue.Scalar address) {
            profile(address);
        } else if (value != null) {
            wrongProfiles(value);
        }
    }

    /** {@code github: ada}, {@code linkedin_username: ada}. */
    private void accounts(YamlValue.Mapping values) {
        values.values().forEach((key, value) -> {
            String network = OF_ACCOUNT.matcher(key).replaceFirst("");
            if (value instanceof YamlValue.Scalar account && Networks.isName(network)) {
                String text = account.text().strip();
                Optional<String> url = Addresses.isWeb(text) ? Optional.of(text) : Networks.address(network, text);
                url.ifPresent(address -> add(Kind.PROFILE, address, account.position()));
            }
        });
    }

    private void wrongProfiles(YamlValue value) {
        diagnostics.report(
                ContentProblem.WRONG_TYPE,
                value.position(),
                "profiles",
                "a list of accounts",
                "there is " + value.kind(),
                "write " + KnownKeys.example("profiles"));
    }

    private void profile(YamlValue.Scalar address) {
        if (!address.text().isBlank()) {
            if (!Addresses.isWeb(address.text().strip())) {
                diagnostics.report(
                        ReadProblem.INVALID_WEB_ADDRESS,
                        address.position(),
                        address.text().strip());
            }
            add(Kind.PROFILE, address.text(), address.position());
        }
    }

    private void profile(YamlValue.Mapping profile) {
        String network = text(profile, "network");
        String username = text(profile, "username");
        String url = text(profile, "url");
        String name = network.toLowerCase(Locale.ROOT).replace(' ', '-');
        if (url.isEmpty()) {
            url = Networks.address(network, username).orElse("");
        }
        Attributes attributes = Attributes.ofClasses(name.isEmpty() ? List.of() : List.of(name));
        YamlValue place = profile.values().get("url");
        Position at = place == null ? profile.position() : place.position();
        if (!url.isEmpty() && !Addresses.isWeb(url)) {
            diagnostics.report(ReadProblem.INVALID_WEB_ADDRESS, at, url);
        }
        add(Kind.PROFILE, url.isEmpty() ? joined(": ", network, username) : url, attributes, at);
    }

    private void add(Kind kind, String words, Position at) {
        add(kind, words, Attributes.NONE, at);
    }

    /** Web addresses are shown without what everybody knows. */
    private void add(Kind kind, String words, Attributes attributes, Position at) {
        String text = words.strip();
        if (text.isEmpty()) {
            return;
        }
        Optional<String> target = kind == Kind.LOCATION ? Optional.empty() : Addresses.target(text);
        String shown = kind == Kind.WEB || kind == Kind.PROFILE
                ? text.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "")
                : text;
        contacts.add(new Contact(
                kind,
                target.isPresent() ? List.of(ContactLinks.link(target.get(), shown, at)) : List.of(new Text(text, at)),
                attributes,
                at));
    }
}
