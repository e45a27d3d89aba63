package dev.cv.linkedin;

import dev.cv.model.Attributes;
import dev.cv.model.Contact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Paragraph;
import dev.cv.model.Person;
import dev.cv.model.Text;
import dev.cv.source.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the person of the profile, the e-mail addresses and the numbers. */
final class ProfileReader {

    /** One of {@code [COMPANY:https://a.example,PORTFOLIO:https://b.example]}. */
    private static final Pattern SITE =
            Pattern.compile("(?:^|[\\[,])\\s*(?:[\\p{L}_ ]+:(?!//))?([^,\\[\\]\\s]+\\.[^,\\[\\]\\s]+)");

    private static final Pattern HANDLE = Pattern.compile("@?(\\w{1,30})");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private ProfileReader() {}

    static Person build(List<Row> profiles, List<Row> emails, List<Row> phones) {
        Optional<Row> profile = profiles.stream().findFirst();
        Optional<Heading> name = profile.flatMap(row -> name(row)
                .map(words ->
                        new Heading(1, List.of(new Text(words, row.position())), Attributes.NONE, row.position())));
        Optional<Paragraph> label = profile.flatMap(row -> row.get("Headline"))
                .map(cell -> new Paragraph(TypedText.line(cell), Attributes.NONE, cell.position()));
        List<Contact> contacts = new ArrayList<>();
        profile.flatMap(row -> row.get("Geo Location").or(() -> row.get("Address")))
                .ifPresent(cell -> contacts.add(contact(Contact.Kind.LOCATION, TypedText.line(cell))));
        email(emails)
                .ifPresent(cell -> contacts.add(linked(Contact.Kind.EMAIL, "mailto:", cell.text(), cell.position())));
        phones.stream()
                .flatMap(row -> row.get("Number").stream())
                .findFirst()
                .ifPresent(cell -> contacts.add(linked(Contact.Kind.PHONE, "tel:", cell.text(), cell.position())));
        profile.ifPresent(row -> contacts.addAll(sites(row)));
        return new Person(name, label, Optional.empty(), contacts);
    }

    private static Optional<String> name(Row row) {
        String name = Stream.of("First Name", "Last Name")
                .map(row::text)
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(some -> !some.isEmpty());
    }

    /** The address that LinkedIn writes to, else the first. */
    private static Optional<Cell> email(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.text("Primary").equalsIgnoreCase("yes"))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .flatMap(row -> row.get("Email Address"));
    }

    private static List<Contact> sites(Row row) {
        List<Contact> contacts = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        row.get("Websites").ifPresent(cell -> {
            Matcher site = SITE.matcher(cell.text());
            while (site.find()) {
                if (known.add(site.group(1))) {
                    contacts.add(web(Contact.Kind.WEB, site.group(1), cell.position()));
                }
            }
        });
        row.get("Twitter Handles").ifPresent(cell -> {
            Matcher handle = HANDLE.matcher(cell.text());
            while (handle.find()) {
                contacts.add(web(Contact.Kind.PROFILE, "x.com/" + handle.group(1), cell.position()));
            }
        });
        return contacts;
    }

    /** An address that a browser can open. */
    static String address(String text) {
        return SCHEME.matcher(text).matches() ? text : "https://" + text;
    }

    private static Contact web(Contact.Kind kind, String address, Position at) {
        String shown = address.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        return contact(kind, link(address(address), shown, at));
    }

    private static Contact linked(Contact.Kind kind, String scheme, String text, Position at) {
        String target = scheme.equals("tel:") ? text.replaceAll("[^+0-9]", "") : text;
        return contact(kind, link(scheme + target, text, at));
    }

    private static List<Inline> link(String target, String text, Position at) {
        return List.of(new Link(target, "", List.of(new Text(text, at)), Attributes.NONE, at));
    }

    private static Contact contact(Contact.Kind kind, List<Inline> content) {
        return new Contact(kind, content, Attributes.NONE, content.get(0).position());
    }
}
