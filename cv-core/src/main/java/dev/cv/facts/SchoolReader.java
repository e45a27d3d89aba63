package dev.cv.facts;

import dev.cv.model.Attributes;
import dev.cv.model.Fact;
import dev.cv.model.Location;
import dev.cv.source.Position;
import dev.cv.vocabulary.Separators;
import java.util.List;
import java.util.Optional;

/** Tells school, degree and place in one line: {@code BSc, Computer Science, University of Colorado}. */
final class SchoolReader {

    private final FactLine line;
    private final Position at;
    private final boolean amongSchools;

    /**
     * A reader of a line.
     *
     * @param at where the line stands
     * @param amongSchools whether schools are what the section is about
     */
    SchoolReader(FactLine line, Position at, boolean amongSchools) {
        this.line = line;
        this.at = at;
        this.amongSchools = amongSchools;
    }

    /** School, degree and place; empty where no part is a school. */
    Optional<HeadingReader.Reading> heading(int from, int to) {
        List<FactLine.Part> parts = line.parts(Separators.OF_SCHOOLS, from, to);
        int first = firstSchool(parts);
        if (first < 0) {
            return Optional.empty();
        }
        int last = lastSchool(parts, first);
        Optional<Fact> school = fact(parts, first, last);
        if (first > 0) {
            return Optional.of(new HeadingReader.Reading(
                    school, fact(parts, 0, first - 1), place(parts, last + 1, parts.size() - 1)));
        }
        int degree = last + 1;
        while (degree < parts.size() && !isDegreeOrRole(parts.get(degree))) {
            degree++;
        }
        boolean noDegree = degree == parts.size();
        if (noDegree && !amongSchools) {
            return Optional.empty();
        }
        return Optional.of(new HeadingReader.Reading(
                school, fact(parts, degree, parts.size() - 1), place(parts, last + 1, degree - 1)));
    }

    /** School and what is left as a place; empty where no part is a school. */
    Optional<HeadingReader.Reading> place() {
        List<FactLine.Part> parts = line.parts(Separators.OF_SCHOOLS);
        int first = firstSchool(parts);
        if (first < 0) {
            return Optional.empty();
        }
        int last = lastSchool(parts, first);
        Optional<Location> behind = place(parts, last + 1, parts.size() - 1);
        return Optional.of(new HeadingReader.Reading(
                fact(parts, first, last), Optional.empty(), behind.or(() -> place(parts, 0, first - 1))));
    }

    private int firstSchool(List<FactLine.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (isSchool(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code School of Engineering, Stanford University} is one name. */
    private int lastSchool(List<FactLine.Part> parts, int first) {
        int last = first;
        while (last + 1 < parts.size() && isSchool(parts.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isSchool(FactLine.Part part) {
        return SchoolWords.isSchool(line.text(part), amongSchools) && !isDegreeOrRole(part);
    }

    private boolean isDegreeOrRole(FactLine.Part part) {
        return SchoolWords.isDegree(line.text(part)) || RoleWords.isRole(line.text(part));
    }

    private Optional<Fact> fact(List<FactLine.Part> parts, int first, int last) {
        return first > last
                ? Optional.empty()
                : FactDraft.fact(
                        line.text(parts.get(first).start(), parts.get(last).end()),
                        line.position(parts.get(first).start(), at));
    }

    private Optional<Location> place(List<FactLine.Part> parts, int first, int last) {
        return first > last
                ? Optional.empty()
                : PlaceAndTime.place(
                        line, parts.get(first).start(), parts.get(last).end(), Attributes.NONE);
    }
}
