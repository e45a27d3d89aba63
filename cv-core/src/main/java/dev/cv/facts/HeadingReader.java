package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Fact;
import dev.cv.model.Location;
import dev.cv.source.Position;
import dev.cv.vocabulary.Separators;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells role from organization in one line, {@code Amazon - Senior Engineer}; what can't be told is the role.
 * (FORMAT.md, "Entries")
 */
final class HeadingReader {

    /** What is said of a line: its parts, as far as they can be told. */
    record Reading(Optional<Fact> organization, Optional<Fact> role, Optional<Location> location) {}

    private final FactLine line;
    private final Position at;
    private final Sides sides;

    HeadingReader(Sides sides, Position at) {
        this.line = sides.line();
        this.sides = sides;
        this.at = at;
    }

    Reading read(int from, int to) {
        List<FactLine.Part> parts = line.parts(Separators.OF_SIDES, from, to);
        Optional<Reading> reading = Optional.empty();
        for (int i = 1; i < parts.size() && reading.isEmpty(); i++) {
            if (isAt(parts.get(i).before())) {
                reading = at(parts, i);
            }
        }
        if (reading.isEmpty() && parts.size() == 2) {
            reading = pair(parts.get(0), parts.get(1));
        } else if (reading.isEmpty() && parts.size() == 3) {
            reading = three(parts);
        } else if (parts.size() == 1) {
            reading = byComma(line.parts(Separators.COMMA, from, to));
        }
        return reading.orElseGet(() -> new Reading(Optional.empty(), fact(from, to), Optional.empty()));
    }

    /** Where a role of an organization that is known is told with it: the rest; else all. */
    Reading read(int from, int to, List<String> names) {
        for (Pattern separator : List.of(Separators.OF_SIDES, Separators.COMMA)) {
            List<FactLine.Part> parts = line.parts(separator, from, to);
            int last = parts.size() - 1;
            if (last > 0 && isOneOf(names, parts.get(0))) {
                return new Reading(Optional.empty(), fact(parts.get(1).start(), to), Optional.empty());
            }
            if (last > 0 && isOneOf(names, parts.get(last))) {
                return new Reading(
                        Optional.empty(), fact(from, parts.get(last - 1).end()), Optional.empty());
            }
        }
        return new Reading(Optional.empty(), fact(from, to), Optional.empty());
    }

    private boolean isOneOf(List<String> names, FactLine.Part part) {
        return names.stream().anyMatch(name -> name.equalsIgnoreCase(line.text(part)));
    }

    private static boolean isAt(String mark) {
        return mark.startsWith("@") || (!mark.isEmpty() && Character.isLetter(mark.charAt(0)));
    }

    private Optional<Reading> at(List<FactLine.Part> parts, int index) {
        FactLine.Part before =
                new FactLine.Part(parts.get(0).start(), parts.get(index - 1).end(), "");
        FactLine.Part behind = parts.get(index);
        FactLine.Part all =
                new FactLine.Part(behind.start(), parts.get(parts.size() - 1).end(), "");
        boolean certain = behind.before().startsWith("@") || sides.isRole(before) || sides.isCertain(behind);
        if (!certain) {
            return Optional.empty();
        }
        if (index < parts.size() - 1) {
            return Optional.of(reading(
                    behind,
                    before,
                    Optional.of(new FactLine.Part(parts.get(index + 1).start(), all.end(), ""))));
        }
        List<FactLine.Part> named = line.parts(Separators.COMMA, behind.start(), behind.end());
        boolean place = named.size() > 1
                && !RoleWords.isOrganization(line.text(named.get(1).start(), behind.end()));
        return Optional.of(
                place
                        ? reading(
                                named.get(0),
                                before,
                                Optional.of(new FactLine.Part(named.get(1).start(), behind.end(), "")))
                        : reading(behind, before, Optional.empty()));
    }

    private Optional<Reading> pair(FactLine.Part one, FactLine.Part other) {
        boolean oneRole = sides.isRole(one);
        boolean otherRole = sides.isRole(other);
        if (sides.isCertain(one) != sides.isCertain(other)) {
            boolean first = sides.isCertain(one);
            return Optional.of(reading(first ? one : other, first ? other : one, Optional.empty()));
        } else if (oneRole && !otherRole && sides.isName(other)) {
            return Optional.of(reading(other, one, Optional.empty()));
        } else if (otherRole && !oneRole && sides.isName(one)) {
            return Optional.of(reading(one, other, Optional.empty()));
        } else if (oneRole && !otherRole && sides.isPlace(other)) {
            return byComma(line.parts(Separators.COMMA, one.start(), one.end()))
                    .map(reading -> new Reading(
                            reading.organization(),
                            reading.role(),
                            reading.location().or(() -> place(other.start(), other.end()))));
        }
        return Optional.empty();
    }

    /** A place may be the third; else it must be part of the role behind which it stands. */
    private Optional<Reading> three(List<FactLine.Part> parts) {
        FactLine.Part first = parts.get(0);
        FactLine.Part second = parts.get(1);
        FactLine.Part third = parts.get(2);
        boolean place = sides.isPlace(third) || line.text(third).indexOf(',') > 0;
        if (sides.isRole(second) && !sides.isRole(first) && !sides.isRole(third) && sides.isName(first)) {
            return Optional.of(
                    place
                            ? reading(first, second, Optional.of(third))
                            : reading(first, new FactLine.Part(second.start(), third.end(), ""), Optional.empty()));
        }
        if (sides.isRole(first) && !sides.isRole(second) && sides.isName(second) && place) {
            return Optional.of(reading(second, first, Optional.of(third)));
        }
        boolean roleLast = sides.isRole(third) && !sides.isRole(first) && sides.isName(first);
        return roleLast && sides.isPlace(second)
                ? Optional.of(reading(first, third, Optional.of(second)))
                : Optional.empty();
    }

    /** Behind a comma anything may stand, so only what is certain counts. */
    private Optional<Reading> byComma(List<FactLine.Part> parts) {
        if (parts.size() < 2) {
            return Optional.empty();
        }
        FactLine.Part first = parts.get(0);
        FactLine.Part second = parts.get(1);
        if (parts.size() == 2 && sides.isRole(second) && !sides.isRole(first) && sides.isCertainName(first)) {
            return Optional.of(reading(first, second, Optional.empty()));
        }
        boolean named = sides.isRole(first) && !sides.isRole(second) && sides.isCertainName(second);
        if (!named || (parts.size() > 2 && !sides.isPlace(parts.get(2)))) {
            return Optional.empty();
        }
        return Optional.of(reading(
                second,
                first,
                parts.size() == 2
                        ? Optional.empty()
                        : Optional.of(new FactLine.Part(
                                parts.get(2).start(),
                                parts.get(parts.size() - 1).end(),
                                ""))));
    }

    private Reading reading(FactLine.Part organization, FactLine.Part role, Optional<FactLine.Part> place) {
        return new Reading(
                fact(organization.start(), organization.end()),
                fact(role.start(), role.end()),
                place.flatMap(part -> place(part.start(), part.end())));
    }

    private Optional<Location> place(int start, int end) {
        return PlaceAndTime.place(line, start, end, Attributes.NONE);
    }

    private Optional<Fact> fact(int start, int end) {
        return FactDraft.fact(line.text(start, end), line.position(start, at));
    }
}
