package dev.cv.facts;

import dev.cv.model.Emphasis;
import dev.cv.model.Fact;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Separators;
import dev.cv.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what an organization is called: what its logo is of (the alternative text less a final "logo"), else the text of
 * the first link that is more than an address, else what a text begins with before its comma, else the name of the site
 * that the first link leads to.
 */
public final class OrganizationNames {

    private static final int LONGEST_NAME = 60;

    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#\\s]+)");
    /** The second level of addresses such as {@code example.co.uk}. */
    private static final Pattern SECOND_LEVEL = Pattern.compile("(?:com?|org|net|ac|gov|edu)");
    /** What ends the name at the beginning of a sentence. */
    private static final Pattern END_OF_NAME = Pattern.compile(
            Separators.COMMA + "|,(?=\\S)| [-\u2013\u2014|\u00B7(]| ?[\u2014:;]| " + WordList.anyOf("name.verb") + " ");

    private final Organization organization;
    private final List<Paragraph> paragraphs;

    private OrganizationNames(Organization organization) {
        this.organization = organization;
        this.paragraphs = organization.description().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /**
     * The names: several where several items are links and nothing else, none where nothing names it; each is inferred
     * where no words say it.
     */
    public static List<Fact> of(Organization organization) {
        return new OrganizationNames(organization).find();
    }

    /** All its names, with commas; empty where nothing names it. */
    public static String text(Organization organization) {
        return of(organization).stream().map(Fact::text).collect(Collectors.joining(", "));
    }

    private List<Fact> find() {
        String ofLogo = organization
                .logo()
                .map(Image::alternative)
                .map(OrganizationNames::withoutLogo)
                .orElse("");
        if (!ofLogo.isEmpty()) {
            Position logo = organization.logo().orElseThrow().position();
            return List.of(said(ofLogo).orElse(new Fact(ofLogo, /* inferred= */ true, logo)));
        }
        List<Fact> linked = linked();
        return linked.isEmpty() ? plain().or(this::inferred).map(List::of).orElse(List.of()) : linked;
    }

    /** The logo's name where the description has it in words. */
    private Optional<Fact> said(String name) {
        for (Paragraph paragraph : paragraphs) {
            String text = Inline.text(paragraph.content());
            if (text.regionMatches(/* ignoreCase= */ true, 0, name, 0, name.length())) {
                return Optional.of(new Fact(name, /* inferred= */ false, paragraph.position()));
            }
            for (Link link : links(paragraph)) {
                if (words(link).equalsIgnoreCase(name)) {
                    return Optional.of(new Fact(name, /* inferred= */ false, link.position()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first link that names something; where that is all its item holds, the others that are such items, too. */
    private List<Fact> linked() {
        List<Fact> names = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean alone = isOnlyALink(paragraph);
            if (!names.isEmpty() && !alone) {
                continue;
            }
            Optional<Fact> stressed = names.isEmpty() ? stressed(paragraph) : Optional.empty();
            if (stressed.isPresent()) {
                return List.of(stressed.get());
            }
            links(paragraph).stream()
                    .filter(link -> !words(link).isEmpty() && !isAddress(words(link)))
                    .findFirst()
                    .map(link -> new Fact(words(link), /* inferred= */ false, link.position()))
                    .ifPresent(names::add);
            if (!names.isEmpty() && !alone) {
                return names;
            }
        }
        return names;
    }

    private static Optional<Fact> stressed(Paragraph paragraph) {
        return paragraph.content().stream()
                .limit(1)
                .filter(first -> first instanceof Strong || first instanceof Emphasis)
                .filter(first -> !Inline.text(List.of(first)).isBlank())
                .map(first -> new Fact(Inline.text(List.of(first)).strip(), /* inferred= */ false, first.position()))
                .findFirst();
    }

    /** {@code Acme Ltd, maker of things}: what stands before the comma, where it looks like a name. */
    private Optional<Fact> plain() {
        for (Paragraph paragraph : paragraphs) {
            if (!links(paragraph).isEmpty()) {
                continue;
            }
            String text = Inline.text(paragraph.content()).strip();
            Matcher end = END_OF_NAME.matcher(text);
            String name = end.find() ? text.substring(0, end.start()).strip() : text;
            boolean sentence = name.equals(text) && name.endsWith(".") && name.split(" ", 5).length > 4;
            if (!name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && !Character.isLowerCase(name.codePointAt(0))
                    && !sentence) {
                return Optional.of(new Fact(name, /* inferred= */ false, paragraph.position()));
            }
        }
        return Optional.empty();
    }

    /** The name of a picture in a link, else of the site that a link leads to. */
    private Optional<Fact> inferred() {
        List<Link> links = organization.links();
        for (Link link : links) {
            for (Inline inline : link.content()) {
                if (inline instanceof Image image
                        && !withoutLogo(image.alternative()).isEmpty()) {
                    return Optional.of(
                            new Fact(withoutLogo(image.alternative()), /* inferred= */ true, image.position()));
                }
            }
        }
        return links.stream()
                .flatMap(link ->
                        site(link.target()).map(name -> new Fact(name, /* inferred= */ true, link.position())).stream())
                .findFirst();
    }

    /** {@code https://www.example.co.uk/} is the site of Example. */
    private static Optional<String> site(String target) {
        Matcher host = HOST.matcher(target);
        if (!host.lookingAt()) {
            return Optional.empty();
        }
        String[] labels = host.group(1).split("\\.", -1);
        int name = labels.length - 2;
        if (name > 0 && SECOND_LEVEL.matcher(labels[name]).matches()) {
            name--;
        }
        return name < 0 || labels[name].isEmpty()
                ? Optional.empty()
                : Optional.of(labels[name].substring(0, 1).toUpperCase(Locale.ROOT) + labels[name].substring(1));
    }

    private static List<Link> links(Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
    }

    private static boolean isOnlyALink(Paragraph paragraph) {
        return links(paragraph).size() == 1
                && paragraph.content().stream()
                        .allMatch(inline -> inline instanceof Link
                                || inline instanceof Image
                                || Inline.text(List.of(inline)).isBlank());
    }

    /** What a link shows in words; a picture's are none of them. */
    private static String words(Link link) {
        return Inline.text(link.content().stream()
                        .filter(inline -> !(inline instanceof Image))
                        .toList())
                .strip();
    }

    private static boolean isAddress(String words) {
        return Addresses.isWeb(words) || words.contains("://");
    }

    private static String withoutLogo(String alternative) {
        return alternative.strip().replaceFirst("(?i)(?<!\\s)\\s*\\blogo$", "").strip();
    }
}
