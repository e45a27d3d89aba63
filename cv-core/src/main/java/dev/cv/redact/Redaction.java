package dev.cv.redact;

import static java.util.Objects.requireNonNull;

import dev.cv.model.Contact;
import dev.cv.model.Person;
import dev.cv.model.Presentation;
import dev.cv.model.Resume;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A résumé without its contacts, but for those that everybody may know. (FORMAT.md, "Public")
 *
 * @param resume what is left
 * @param secrets what of those contacts nobody is to find any more
 */
public record Redaction(Resume resume, List<Secret> secrets) {

    /** The class of contacts that everybody may know. */
    public static final String PUBLIC = "public";

    public Redaction {
        secrets = List.copyOf(secrets);
    }

    /** The résumé, with all of its contacts out that have not the class {@link #PUBLIC}. */
    public static Redaction of(Resume resume) {
        Person person = requireNonNull(resume, "resume").person();
        List<Contact> kept =
                person.contacts().stream().filter(Redaction::isPublic).toList();
        Set<String> known = kept.stream()
                .flatMap(contact -> Secrets.of(contact).stream())
                .map(secret -> secret.pattern().pattern())
                .collect(Collectors.toSet());
        List<Secret> secrets = person.contacts().stream()
                .filter(contact -> !isPublic(contact))
                .flatMap(contact -> Secrets.of(contact).stream())
                .filter(secret -> !known.contains(secret.pattern().pattern()))
                .toList();
        Redaction redaction = new Redaction(resume.withPerson(person.withContacts(kept)), secrets);
        Presentation shown = resume.metadata().presentation();
        boolean leadsThere =
                shown.qr().filter(code -> redaction.isSecret(code.value())).isPresent();
        return leadsThere
                ? new Redaction(redaction.resume.withPresentation(shown.withQr(Optional.empty())), secrets)
                : redaction;
    }

    private static boolean isPublic(Contact contact) {
        return contact.attributes().has(PUBLIC);
    }

    /** Whether a text holds what nobody is to find. */
    public boolean isSecret(String text) {
        return secrets.stream().anyMatch(secret -> secret.isIn(text));
    }
}
