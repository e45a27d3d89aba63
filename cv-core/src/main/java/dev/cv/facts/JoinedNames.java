package dev.cv.facts;

import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Location;
import dev.cv.vocabulary.Separators;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Role and organization of a heading that says both, perhaps with the place behind them, and nothing else: {@code Clerk at Acme},
 * {@code Acme - Clerk}, {@code Clerk at Acme, Leeds}.
 *
 * @param organization its words, with the links and the emphasis that they have
 * @param role likewise
 * @param place likewise; empty where the heading tells none
 */
public record JoinedNames(List<Inline> organization, List<Inline> role, List<Inline> place) {

    /** What joins them, a mark or a word, which those who see both apart don't miss. */
    private static final List<Pattern> JOINTS = List.of(Separators.OF_SIDES, Separators.COMMA, Separators.OF_SCHOOLS);

    /**
     * Both sides of a heading.
     *
     * @param facts what is understood of its entry
     * @return empty where the heading says something else, or more
     */
    public static Optional<JoinedNames> of(List<Inline> heading, EntryFacts facts) {
        Optional<String> organization =
                facts.organization().filter(fact -> !fact.inferred()).map(Fact::text);
        Optional<String> role = facts.role().filter(fact -> !fact.inferred()).map(Fact::text);
        if (organization.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        FactLine line = FactLine.through(heading);
        String place = facts.location().map(Location::text).orElse("");
        return sides(line, role.get(), organization.get(), place)
                .map(sides -> new JoinedNames(sides.get(1), sides.get(0), sides.get(2)))
                .or(() -> sides(line, organization.get(), role.get(), place)
                        .map(sides -> new JoinedNames(sides.get(0), sides.get(1), sides.get(2))));
    }

    private static Optional<List<List<Inline>>> sides(FactLine line, String first, String second, String place) {
        String text = line.text();
        int from = text.length() - text.stripLeading().length();
        int end = from + first.length();
        int start = text.startsWith(first, from) ? start(line, end, second) : -1;
        if (start < 0) {
            return Optional.empty();
        }
        int to = start + second.length();
        int last = text.stripTrailing().length();
        int behind = last == to ? last : start(line, to, place);
        if (behind < 0 || (last > to && (place.isEmpty() || behind + place.length() != last))) {
            return Optional.empty();
        }
        List<List<Inline>> sides = List.of(line.slice(from, end), line.slice(start, to), line.slice(behind, last));
        // A link that holds more than a side is taken whole or not at all.
        boolean whole = Inline.text(sides.get(0)).equals(first)
                && Inline.text(sides.get(1)).equals(second)
                && Inline.text(sides.get(2)).equals(text.substring(behind, last));
        return whole ? Optional.of(sides) : Optional.empty();
    }

    /** Where words begin that are joined to what ends there; -1 where none such are. */
    private static int start(FactLine line, int end, String words) {
        int start = line.text().indexOf(words, end + 1);
        boolean joined = start > end && JOINTS.stream().anyMatch(joint -> joins(joint, line.open(), end, start));
        return joined ? start : -1;
    }

    private static boolean joins(Pattern joint, String text, int from, int to) {
        return joint.matcher(text).region(from, to).useTransparentBounds(true).matches();
    }
}
