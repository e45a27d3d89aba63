package dev.cv.truth;

import dev.cv.audit.Findings;
import dev.cv.audit.Rule;
import dev.cv.audit.Subject;
import dev.cv.facts.OrganizationNames;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Organization;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A logo is that of the organization beside it; a block that was copied often keeps the other's. */
final class LogoRule implements Rule {

    /** Shorter words are in many names. */
    private static final int TELLING = 4;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.resume().sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.organizations().stream())
                .forEach(organization -> organization.logo().ifPresent(logo -> check(organization, logo, findings)));
    }

    private static void check(Organization organization, Image logo, Findings findings) {
        String pictured = OrganizationNames.text(
                new Organization(Optional.of(logo), List.of(), organization.attributes(), organization.position()));
        Optional<Link> named = organization.links().stream()
                .filter(link -> !words(link).isEmpty() && !Addresses.isWeb(words(link)))
                .findFirst();
        if (!pictured.isEmpty() && named.isPresent() && !isSame(pictured, named.get())) {
            findings.report(TruthProblem.LOGO_SAYS_OTHER, logo.position(), pictured, words(named.get()));
        }
    }

    private static String words(Link link) {
        return Inline.text(link.content().stream()
                        .filter(inline -> !(inline instanceof Image))
                        .toList())
                .strip();
    }

    /** Whether both may be names of one: by a word, by their initials, or by where the link leads. */
    private static boolean isSame(String pictured, Link named) {
        String one = EmployerName.key(pictured);
        String other = EmployerName.key(words(named));
        return EmployerName.areSame(pictured, words(named))
                || one.contains(other)
                || other.contains(one)
                || initials(pictured).equals(other)
                || initials(words(named)).equals(one)
                || EmployerName.key(named.target()).contains(one)
                || tellingWords(pictured)
                        .anyMatch(word -> tellingWords(words(named)).anyMatch(word::equals));
    }

    private static Stream<String> tellingWords(String name) {
        return Stream.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= TELLING);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Folding.fold(name).split("[^\\p{L}\\p{N}]+", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }
}
