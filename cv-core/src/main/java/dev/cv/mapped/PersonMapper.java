package dev.cv.mapped;

import dev.cv.values.YamlValue;
import dev.cv.vocabulary.ContactLabel;
import dev.cv.vocabulary.Networks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a person, as JSON Resume has one under {@code basics}, of what mappings say is one; the first that says something is heard. */
final class PersonMapper {

    private static final Pattern ON_SERVER = Pattern.compile("@([\\w.-]{1,64})@([\\w-]{1,64}(?:\\.[\\w-]{1,64})+)");
    private static final List<String> LINES = List.of("name", "label", "image");

    private final Map<String, YamlValue> basics = new LinkedHashMap<>();
    private final List<YamlValue> profiles = new ArrayList<>();
    private final List<YamlValue> contacts = new ArrayList<>();
    private final Set<YamlValue> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The keys that were named, beside the person's own. */
    private final Set<String> known = new HashSet<>();

    Map<String, YamlValue> basics() {
        if (!profiles.isEmpty()) {
            basics.put("profiles", Values.list(profiles));
        }
        return basics;
    }

    /** Those that JSON Resume has no field for. */
    List<YamlValue> contacts() {
        return contacts;
    }

    /** The pairs of a section that are no part of it any more. */
    Set<YamlValue> used() {
        return used;
    }

    Set<String> known() {
        return known;
    }

    void add(YamlValue root, Rules rules) {
        YamlValue from = Values.at(root, rules.word("in").orElse(".")).orElse(root);
        for (String field : LINES) {
            name(from, rules.names(field)).ifPresent(words -> basics.putIfAbsent(field, words));
        }
        addSeveral(from, rules, "email");
        addSeveral(from, rules, "phone");
        addSeveral(from, rules, "url");
        addLocation(from, rules);
        words(from, rules.names("birthday")).ifPresent(words -> addContact("birthday", words, Optional.empty()));
        rules.rules("profiles").forEach(rule -> addProfiles(from, rule));
        rules.of("accounts")
                .values()
                .values()
                .forEach((key, network) -> addAccount(from, key, ((YamlValue.Scalar) network).text()));
        rules.rules("others").forEach(rule -> addOthers(from, rule));
        rules.rules("pairs").forEach(rule -> addPairs(root, rule));
    }

    private Optional<YamlValue> look(YamlValue from, Rules.Name name) {
        Optional<YamlValue> value = Values.at(from, name.path()).filter(some -> !Values.isSwitch(some));
        known.add(name.key());
        return value;
    }

    /** The first that is there, with what is to be joined to it. */
    private Optional<YamlValue.Scalar> name(YamlValue from, List<Rules.Name> names) {
        Optional<YamlValue.Scalar> said = Optional.empty();
        for (Rules.Name name : names) {
            Optional<YamlValue.Scalar> words = look(from, name).flatMap(Values::words);
            if (said.isEmpty()) {
                said = words.map(
                        text -> Values.scalar(name.before() + text.text().strip(), text));
            } else if (words.isPresent() && name.isJoined()) {
                said = Optional.of(Values.scalar(
                        said.get().text() + name.joined() + words.get().text().strip(), said.get()));
            }
        }
        return said;
    }

    private Optional<YamlValue.Scalar> words(YamlValue from, List<Rules.Name> names) {
        return name(from, names);
    }

    /** The first as the field, the others as contacts. */
    private void addSeveral(YamlValue from, Rules rules, String field) {
        for (Rules.Name name : rules.names(field)) {
            Values.several(look(from, name).orElse(null))
                    .flatMap(value -> Values.words(value).stream())
                    .forEach(words -> addWay(field, words));
        }
    }

    private void addWay(String field, YamlValue.Scalar words) {
        String text = words.text().strip().replaceFirst("^(?:mailto|tel):", "");
        YamlValue.Scalar way = Values.scalar(text, words);
        if (!basics.containsKey(field)) {
            basics.put(field, way);
        } else if (!((YamlValue.Scalar) basics.get(field)).text().equals(text)) {
            if (field.equals("url")) {
                profiles.add(Values.mapping(Map.of("url", way), words));
            } else {
                addContact(field, way, Optional.empty());
            }
        }
    }

    private void addLocation(YamlValue from, Rules rules) {
        for (Rules.Name name : rules.names("location")) {
            Optional<YamlValue> place = look(from, name);
            if (place.isPresent() && !basics.containsKey("location")) {
                basics.put("location", location(place.get(), rules));
            }
        }
    }

    private static YamlValue.Mapping location(YamlValue place, Rules rules) {
        Map<String, YamlValue> location = new LinkedHashMap<>();
        if (place instanceof YamlValue.Mapping mapping) {
            for (String field : List.of("address", "postalCode", "city", "region", "countryCode")) {
                for (String key : rules.of("places").words(field)) {
                    Values.at(mapping, key)
                            .flatMap(Values::words)
                            .filter(words -> !location.containsKey(field))
                            .ifPresent(words -> location.put(field, words));
                }
            }
            if (location.isEmpty()) {
                Values.words(place).ifPresent(words -> location.put("address", words));
            }
        } else {
            Values.words(place).ifPresent(words -> location.put("address", words));
        }
        return Values.mapping(location, place);
    }

    private void addProfiles(YamlValue from, Rules rule) {
        for (Rules.Name name : rule.names("from")) {
            Optional<YamlValue> all = look(from, name);
            if (all.isPresent()
                    && all.get() instanceof YamlValue.Mapping mapping
                    && rule.names("network").isEmpty()) {
                mapping.values().forEach((key, value) -> addAccount(mapping, key, Values.title(key)));
            } else {
                Values.several(all.orElse(null)).forEach(one -> addProfile(one, rule));
            }
        }
    }

    private void addProfile(YamlValue profile, Rules rule) {
        if (profile instanceof YamlValue.Scalar url) {
            profiles.add(Values.mapping(Map.of("url", url), url));
            return;
        }
        Optional<YamlValue.Scalar> network = words(profile, rule.names("network"));
        Optional<YamlValue.Scalar> username = words(profile, rule.names("username"));
        Optional<YamlValue.Scalar> url = words(profile, rule.names("url"));
        add(profile, network, username, url);
    }

    /** An account on a network that the key names, told by its address or its username. */
    private void addAccount(YamlValue from, String key, String network) {
        Optional<YamlValue.Scalar> value = look(from, new Rules.Name(key)).flatMap(Values::words);
        value.ifPresent(words -> {
            YamlValue.Scalar name = Values.scalar(network, words);
            if (words.text().contains("/") && words.text().contains(".")) {
                Optional<YamlValue.Scalar> username =
                        Networks.account(words.text()).map(account -> Values.scalar(account.username(), words));
                add(words, Optional.of(name), username, Optional.of(words));
            } else {
                add(words, Optional.of(name), Optional.of(words), Optional.empty());
            }
        });
    }

    private void add(
            YamlValue at,
            Optional<YamlValue.Scalar> network,
            Optional<YamlValue.Scalar> username,
            Optional<YamlValue.Scalar> url) {
        Map<String, YamlValue> profile = new LinkedHashMap<>();
        network.ifPresent(words -> profile.put("network", words));
        username.filter(words -> !words.text().isBlank()).ifPresent(words -> profile.put("username", words));
        Optional<YamlValue.Scalar> address = url.or(() -> username.flatMap(PersonMapper::onServer))
                .or(() -> network.flatMap(on -> username.flatMap(
                        name -> Networks.address(on.text(), name.text()).map(found -> Values.scalar(found, name)))));
        address.ifPresent(words -> profile.put("url", words));
        if (!profile.isEmpty()) {
            profiles.add(Values.mapping(profile, at));
        }
    }

    /** Where {@code @ada@social.example} is. */
    private static Optional<YamlValue.Scalar> onServer(YamlValue.Scalar username) {
        Matcher parts = ON_SERVER.matcher(username.text().strip());
        return parts.matches()
                ? Optional.of(Values.scalar("https://" + parts.group(2) + "/@" + parts.group(1), username))
                : Optional.empty();
    }

    private void addOthers(YamlValue from, Rules rule) {
        for (Rules.Name name : rule.names("from")) {
            look(from, name)
                    .ifPresent(all -> Values.several(all).forEach(one -> {
                        Optional<YamlValue.Scalar> text = words(one, rule.names("text"));
                        Optional<YamlValue.Scalar> url = words(one, rule.names("url"));
                        text.or(() -> url)
                                .ifPresent(words -> addContact(
                                        url.isPresent() ? "web" : "other",
                                        rule.word("label")
                                                .map(label -> Values.scalar(label + ": " + words.text(), words))
                                                .orElse(words),
                                        url));
                    }));
        }
    }

    private void addContact(String kind, YamlValue.Scalar words, Optional<YamlValue.Scalar> url) {
        Map<String, YamlValue> contact = new LinkedHashMap<>();
        contact.put("kind", Values.scalar(kind, words));
        contact.put(
                "text",
                url.isEmpty() || url.get().equals(words)
                        ? words
                        : Values.scalar(
                                "[" + words.text().strip() + "]("
                                        + url.get().text().strip() + ")",
                                words));
        contacts.add(Values.mapping(contact, words));
    }

    /** Pairs of a label and a value in sections, where the label is one of a person's. */
    private void addPairs(YamlValue root, Rules rule) {
        for (Rules.Name name : rule.names("in")) {
            Values.several(Values.at(root, name.path()).orElse(null))
                    .filter(YamlValue.Mapping.class::isInstance)
                    .flatMap(section -> rule.names("entries").stream()
                            .flatMap(entries -> Values.several(
                                    Values.at(section, entries.path()).orElse(null))))
                    .forEach(pair -> addPair(pair, rule));
        }
    }

    private void addPair(YamlValue pair, Rules rule) {
        Optional<YamlValue.Scalar> label = words(pair, rule.names("label"));
        Optional<YamlValue.Scalar> value = words(pair, rule.names("value"));
        if (label.isEmpty()
                || value.isEmpty()
                || ((YamlValue.Mapping) pair).values().size() != 2) {
            return;
        }
        ContactLabel known =
                ContactLabel.of(label.get().text().strip() + ": " + value.get().text());
        if (known.isOfName() && !basics.containsKey("name")) {
            basics.put("name", value.get());
        } else if (known.kind().isPresent() && value.get().text().length() < 100) {
            switch (known.kind().get()) {
                case EMAIL -> addWay("email", value.get());
                case PHONE -> addWay("phone", value.get());
                case WEB -> addWay("url", value.get());
                case BIRTHDAY ->
                    addContact(
                            "birthday",
                            Values.scalar(
                                    label.get().text().strip() + ": "
                                            + value.get().text(),
                                    value.get()),
                            Optional.empty());
                case LOCATION -> basics.putIfAbsent("location", Values.mapping(Map.of("address", value.get()), pair));
                case PROFILE -> add(pair, label, value, Optional.empty());
                case OTHER -> {
                    return;
                }
            }
        } else {
            return;
        }
        used.add(pair);
    }
}
