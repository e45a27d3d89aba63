package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.Paragraph;
import dev.cv.model.Strong;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands a job on a line: {@code Acme, Developer, Sydney, 1999 - 2001}. (FORMAT.md, "Entries") */
final class ShortReader {

    private static final int NONE = -1;

    private final FactLine line;
    private final Paragraph paragraph;
    private final Sides sides;
    private final FactDraft facts;
    private final List<FactLine.Part> parts = new ArrayList<>();

    private ShortReader(Paragraph paragraph, Sides sides, FactDraft facts) {
        this.paragraph = paragraph;
        this.line = sides.line();
        this.sides = sides;
        this.facts = facts;
    }

    static void read(Paragraph paragraph, Sides sides, PeriodReader periods, FactDraft facts) {
        new ShortReader(paragraph, sides, facts).read(periods);
    }

    private void read(PeriodReader periods) {
        Optional<TimeFinder.Span> time = new TimeFinder(periods).find(line);
        int end = line.text().length();
        if (time.isPresent() && !facts.hasPeriod()) {
            List<Inline> words = line.slice(time.get().start(), time.get().end());
            facts.period(Optional.of(
                    periods.read(words, Attributes.NONE, words.get(0).position())));
            parts.addAll(line.parts(Separators.OF_SHORTS, 0, time.get().outerStart()));
            parts.addAll(line.parts(Separators.OF_SHORTS, time.get().outerEnd(), end));
        } else {
            parts.addAll(line.parts(Separators.OF_SHORTS, 0, end));
        }
        parts.removeIf(part -> line.text(part).codePoints().noneMatch(Character::isLetterOrDigit));
        if (!parts.isEmpty()) {
            name();
        }
    }

    private void name() {
        int role = first(this::isRole);
        int organization = organization(role);
        if (role == NONE && organization != NONE) {
            role = otherThanPlace(organization);
        }
        if (organization == NONE && (role == NONE || parts.size() == 1)) {
            facts.role(fact(0, parts.size() - 1)); // what can't be told
            return;
        }
        int lastOfRole = role;
        while (role != NONE
                && lastOfRole + 1 < parts.size()
                && lastOfRole + 1 != organization
                && RoleWords.isField(line.text(parts.get(lastOfRole + 1)))) {
            lastOfRole++;
        }
        if (organization != NONE) {
            facts.organization(fact(organization, organization));
        }
        if (role != NONE) {
            facts.role(fact(role, lastOfRole));
        }
        place(Math.max(organization, lastOfRole) + 1, parts.size() - 1);
        place(0, smaller(organization, role) - 1);
    }

    private static int smaller(int one, int other) {
        return one == NONE ? other : other == NONE ? one : Math.min(one, other);
    }

    private boolean isRole(FactLine.Part part) {
        return sides.isRole(part)
                || (SchoolWords.isDegree(line.text(part)) && !SchoolWords.isSchool(line.text(part), false));
    }

    private int organization(int role) {
        int linked = first(sides::isCertain);
        int school = first(part -> SchoolWords.isSchool(line.text(part), false) && !isRole(part));
        int at = first(part -> part.before().startsWith("@") || part.before().matches("\\p{L}+"));
        if (linked != NONE && linked != role) {
            return linked;
        } else if (school != NONE || at != NONE) {
            return school != NONE ? school : at;
        }
        if (role == NONE) {
            return stressed();
        }
        int named = first(part -> RoleWords.isOrganization(line.text(part)) && !isRole(part));
        return named != NONE ? named : otherThanPlace(role);
    }

    /** The first part, where it is set in bold: of a line of names that is the one that counts. */
    private int stressed() {
        boolean bold = parts.size() > 1 && paragraph.content().get(0) instanceof Strong;
        return bold && parts.get(0).start() == 0 ? 0 : NONE;
    }

    private int otherThanPlace(int taken) {
        return first(part -> parts.indexOf(part) != taken
                && !isRole(part)
                && !RoleWords.isPlace(line.text(part))
                && !RoleWords.isField(line.text(part)));
    }

    private int first(java.util.function.Predicate<FactLine.Part> test) {
        for (int i = 0; i < parts.size(); i++) {
            if (test.test(parts.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private void place(int first, int last) {
        if (first <= last && last >= 0) {
            facts.location(PlaceAndTime.place(
                    line, parts.get(first).start(), parts.get(last).end(), Attributes.NONE));
        }
    }

    private Optional<Fact> fact(int first, int last) {
        int start = parts.get(first).start();
        return FactDraft.fact(line.text(start, parts.get(last).end()), line.position(start, paragraph.position()));
    }
}
