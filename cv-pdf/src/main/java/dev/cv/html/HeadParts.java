package dev.cv.html;

import dev.cv.facts.JoinedNames;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of an entry in the parts that themes arrange. What joins role and organization in a heading, a mark or a word, goes.
 *
 * @param organization the lines that name it, each alone
 * @param description what is said of the organization beside its name
 * @param about the attributes of the organization
 * @param when place and time, in source order
 * @param where the attributes of place and time
 * @param others the blocks that are none of these: a second role, say
 */
record HeadParts(
        Optional<Image> logo,
        List<Paragraph> organization,
        List<Block> description,
        Attributes about,
        Optional<Heading> role,
        List<LocationDate.Part> when,
        Attributes where,
        List<Block> others) {

    static HeadParts of(Entry entry, boolean asWritten) {
        Optional<Organization> organization = first(entry.head(), Organization.class);
        Optional<Heading> role = first(entry.head(), Heading.class);
        Optional<LocationDate> when = first(entry.head(), LocationDate.class);
        List<Block> others = new ArrayList<>(entry.head());
        others.removeIf(block -> is(block, organization) || is(block, role) || is(block, when));
        List<LocationDate.Part> parts =
                new ArrayList<>(when.map(LocationDate::parts).orElse(List.of()));
        CompanyName name = organization.map(CompanyName::of).orElse(CompanyName.NONE);
        Optional<JoinedNames> joined = role.filter(any -> organization.isEmpty() && !asWritten)
                .flatMap(heading -> JoinedNames.of(heading.content(), entry.facts()));
        Optional<Heading> title =
                role.map(heading -> joined.map(names -> heading.with(names.role(), heading.attributes()))
                        .orElse(heading));
        if (joined.isPresent()) {
            name = CompanyName.of(joined.get().organization(), title.get().position());
            List<Inline> place = joined.get().place();
            if (!place.isEmpty()) {
                parts.add(0, new Location(place, Attributes.NONE, title.get().position()));
            }
        } else if (organization.isEmpty()) {
            name = takenFromPlace(entry, parts).orElse(name);
        }
        return new HeadParts(
                organization.flatMap(Organization::logo),
                name.lines(),
                name.rest(),
                organization.map(Organization::attributes).orElse(Attributes.NONE),
                title,
                parts,
                when.map(LocationDate::attributes).orElse(Attributes.NONE),
                others);
    }

    /** An organization that is told with the place, {@code Acme, Berlin}, gets the line of organizations. */
    @SuppressWarnings("ReferenceEquality") // which block it is, not what it says
    private static boolean is(Block block, Optional<? extends Block> one) {
        return one.isPresent() && one.get() == block;
    }

    private static Optional<CompanyName> takenFromPlace(Entry entry, List<LocationDate.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Location place && entry.organization().isPresent()) {
                Optional<CompanyName> name =
                        CompanyName.before(place, entry.organization().get());
                if (name.isPresent()) {
                    Paragraph rest = (Paragraph) name.get().rest().get(0);
                    parts.set(i, new Location(rest.content(), place.attributes(), place.position()));
                    return Optional.of(new CompanyName(name.get().lines(), List.of()));
                }
            }
        }
        return Optional.empty();
    }

    List<LocationDate.Part> places() {
        return when.stream().filter(Location.class::isInstance).toList();
    }

    List<LocationDate.Part> times() {
        return when.stream().filter(part -> !(part instanceof Location)).toList();
    }

    private static <B extends Block> Optional<B> first(List<Block> head, Class<B> kind) {
        return head.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
