package dev.cv.write;

import dev.cv.dates.PeriodDash;
import dev.cv.facts.OrganizationNames;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The head of an entry: organization, role, and place and time each on a line of its own, in the order of the source. What is
 * understood, but not written as words, gets its line too.
 */
record PlainHead(PlainOut out, PlainBlocks blocks) {

    /** Places and times, with a bar between two. */
    static String line(LocationDate locationDate, PlainInlines inlines, boolean setsDash) {
        return locationDate.parts().stream()
                .map(part -> part instanceof Period period && setsDash ? PeriodDash.set(period) : part.content())
                .map(inlines::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    void write(Entry entry) {
        boolean anyOrganization = entry.head().stream().anyMatch(Organization.class::isInstance);
        if (!anyOrganization) {
            unsaid(entry.organization(), entry.head());
        }
        for (int i = 0; i < entry.head().size(); i++) {
            Block block = entry.head().get(i);
            if (block instanceof Organization organization) {
                organization(organization);
                boolean roleFollows =
                        i + 1 < entry.head().size() && entry.head().get(i + 1) instanceof Heading;
                if (roleFollows && !organization.description().isEmpty()) {
                    out.blank();
                }
            } else {
                blocks.write(block);
            }
        }
    }

    /** The name on a line of its own, unless that is all that the words below say first, but for where a link leads. */
    private void organization(Organization organization) {
        String name = PlainInlines.tidy(OrganizationNames.text(organization));
        String words = organization.description().isEmpty()
                ? ""
                : firstWords(organization.description().get(0));
        Pattern alone = Pattern.compile(
                Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?: \\(https?://[^\\s()]*\\))?(?:\\n|\\z)");
        if (!name.isEmpty() && !alone.matcher(words).lookingAt()) {
            out.text(name);
        }
        blocks.write(organization.description());
    }

    private String firstWords(Block block) {
        return blocks.texts(List.of(block)).findFirst().orElse("").toLowerCase(Locale.ROOT);
    }

    /** A fact that none of the blocks says. */
    private void unsaid(Optional<Fact> fact, List<Block> head) {
        fact.map(Fact::text)
                .filter(text -> blocks.texts(head).noneMatch(words -> words.contains(text)))
                .ifPresent(out::text);
    }
}
