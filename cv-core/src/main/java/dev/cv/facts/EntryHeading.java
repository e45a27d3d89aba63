package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.Project;
import dev.cv.model.SectionKind;
import dev.cv.vocabulary.Separators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the heading of an entry. (FORMAT.md, "Entries") */
final class EntryHeading {

    private static final Set<SectionKind> OF_JOBS =
            Set.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION, SectionKind.OTHER);

    private static final Pattern FIRST_MARKS =
            Pattern.compile("[\\s@" + Separators.MARKS + "]*(?:" + Separators.AT + "\\s+)?");
    private static final Pattern LAST_MARKS = Pattern.compile("(?<![\\s@" + Separators.MARKS + "])[\\s@"
            + Separators.MARKS + "]+$|(?<!\\s)\\s+" + Separators.AT + "\\s*$");

    private final Heading heading;
    private final SectionKind kind;
    private final List<Fact> names;
    private final PeriodReader periods;

    /**
     * A heading to understand.
     *
     * @param names the names of the company block beside it
     */
    EntryHeading(Heading heading, SectionKind kind, List<Fact> names, PeriodReader periods) {
        this.heading = heading;
        this.kind = kind;
        this.names = names;
        this.periods = periods;
    }

    /**
     * Adds what it says to the facts.
     *
     * @param known the names of organizations that the section has, in lower case
     * @param place where the entry says it was; may be empty
     */
    void read(Set<String> known, String place, FactDraft facts) {
        boolean organizationMarked =
                FactSpans.find(FactSpans.ORGANIZATION, heading.content()).isPresent();
        FactLine line = new FactLine(withoutPictures(FactSpans.without(heading.content())));
        if (heading.attributes().has(FactSpans.ORGANIZATION)) {
            facts.organization(FactDraft.fact(line.text(), heading.position()));
            return;
        }
        int from = 0;
        int to = line.text().length();
        Optional<TimeFinder.Span> time = facts.hasPeriod()
                ? Optional.empty()
                : new TimeFinder(periods).find(line).filter(span -> isAtEnd(span, line));
        if (time.isPresent()) {
            List<Inline> words = line.slice(time.get().start(), time.get().end());
            facts.period(Optional.of(
                    periods.read(words, Attributes.NONE, words.get(0).position())));
            boolean first = line.text(0, time.get().outerStart()).isEmpty();
            from = first ? time.get().outerEnd() : 0;
            to = first ? to : time.get().outerStart();
        }
        Matcher marks = FIRST_MARKS.matcher(line.open()).region(from, to);
        from = marks.lookingAt() ? marks.end() : from;
        Matcher last = LAST_MARKS.matcher(line.open()).region(from, to);
        to = line.isShort() && last.find() ? last.start() : to;
        if (line.text(from, to).isEmpty()) {
            return;
        }
        HeadingReader.Reading reading = reading(line, from, to, new Sides(line, known, place), organizationMarked);
        facts.role(reading.role());
        facts.organization(reading.organization());
        facts.location(reading.location());
    }

    private HeadingReader.Reading reading(FactLine line, int from, int to, Sides sides, boolean organizationMarked) {
        HeadingReader headings = new HeadingReader(sides, heading.position());
        Optional<Fact> whole = FactDraft.fact(line.text(from, to), line.position(from, heading.position()));
        if (heading.attributes().has(FactSpans.ROLE) || organizationMarked) {
            return new HeadingReader.Reading(Optional.empty(), whole, Optional.empty());
        } else if (!names.isEmpty()) {
            return headings.read(from, to, names.stream().map(Fact::text).toList());
        } else if (kind == SectionKind.PROJECTS) {
            Optional<Fact> name = FactDraft.fact(new Project(heading, List.of()).name(), heading.position());
            return new HeadingReader.Reading(Optional.empty(), name, Optional.empty());
        } else if (!OF_JOBS.contains(kind)) {
            return new HeadingReader.Reading(Optional.empty(), whole, Optional.empty());
        }
        boolean amongSchools = kind == SectionKind.EDUCATION;
        return new SchoolReader(line, heading.position(), amongSchools)
                .heading(from, to)
                .orElseGet(() -> amongSchools
                        ? new HeadingReader.Reading(Optional.empty(), whole, Optional.empty())
                        : headings.read(from, to));
    }

    private static boolean isAtEnd(TimeFinder.Span time, FactLine line) {
        boolean first = line.text(0, time.outerStart()).isEmpty();
        boolean last = line.text(time.outerEnd(), line.text().length()).isEmpty();
        return first != last;
    }

    private static List<Inline> withoutPictures(List<Inline> content) {
        List<Inline> words = new ArrayList<>(content);
        words.removeIf(Image.class::isInstance);
        return words;
    }
}
