package dev.cv.facts;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Code;
import dev.cv.model.Emphasis;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Image;
import dev.cv.model.Inline;
import dev.cv.model.InlineContainer;
import dev.cv.model.Link;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The head of an entry as it was understood: facts, and the blocks that say them as the classes do, so that every form is
 * set alike. Marks between parts go; where any word would, the head stays as it is written.
 */
final class EntryHead {

    private static final int ROLE_LEVEL = 3;

    private final Entry entry;
    private final List<HeadLine> lines;
    private final Labeling labeling;
    private final Set<String> names;
    private final PeriodReader periods;

    /**
     * A head.
     *
     * @param names the organizations that several entries are at
     */
    EntryHead(Entry entry, List<HeadLine> lines, Labeling labeling, Set<String> names, PeriodReader periods) {
        this.names = names;
        this.entry = entry;
        this.lines = lines;
        this.labeling = labeling;
        this.periods = periods;
    }

    /** The entry as it is written, with what was understood of it. */
    Entry known() {
        return entry.withFacts(new EntryFacts(fact(Label.ORGANIZATION), fact(Label.ROLE), location(), period()));
    }

    /** The entry with what was understood of it, set as the layout sets entries. */
    Entry understood() {
        Entry known = known();
        boolean named = known.organization().isPresent() || known.role().isPresent();
        // The name of an organization that others are at would, alone, be read as a role among them.
        boolean shared = known.role().isEmpty()
                && known.organization().map(Fact::text).filter(names::contains).isPresent();
        if (shared
                || !named
                || (known.period().isEmpty() && entry.head().size() == 1)
                || lines.stream().anyMatch(Stays::begins)
                || entry.attributes().has(FactReader.AS_WRITTEN)
                || entry.head().get(0).attributes().has(FactReader.AS_WRITTEN)) {
            return known;
        }
        List<Block> more = new ArrayList<>();
        List<Block> head = head(known.facts(), more);
        List<Block> summary = new ArrayList<>(more);
        summary.addAll(entry.summary());
        Entry set = known.with(head, summary, entry.projects());
        return SaidWords.areSame(entry, set) ? set : known;
    }

    /** The entry that classes told of, with role and organization where they left both in one line. */
    Entry completed(Entry entry) {
        Optional<Fact> organization = fact(Label.ORGANIZATION);
        Optional<Fact> role = fact(Label.ROLE);
        boolean place = organization
                .filter(name -> entry.location()
                        .filter(where -> where.text().contains(name.text()))
                        .isPresent())
                .isPresent();
        boolean parts = entry.organization().isEmpty()
                && organization.isPresent()
                && role.isPresent()
                && !place
                && !labeling.isUnsettled();
        EntryFacts facts = entry.facts();
        return parts
                ? entry.withFacts(new EntryFacts(
                        organization,
                        role,
                        facts.location().or(this::location),
                        facts.period().or(this::period)))
                : entry;
    }

    private List<Block> head(EntryFacts facts, List<Block> more) {
        boolean organization = facts.organization().isPresent();
        boolean role = facts.role().isPresent();
        List<Block> head = new ArrayList<>();
        Attributes attributes = entry.head().get(0).attributes();
        boolean joined = organization && role && isJoinedByWord();
        List<Inline> company = content(Label.ORGANIZATION);
        List<Inline> title = joined ? roleToOrganization() : content(Label.ROLE);
        List<Inline> rest = others(more);
        Optional<Image> logo = logo();
        if (organization && !joined && (role || logo.isPresent())) {
            List<Inline> words = new ArrayList<>(List.of(strong(company)));
            if (!rest.isEmpty()) {
                words.add(new Text(" \u00B7 ", rest.get(0).position()));
                words.addAll(rest);
            }
            head.add(new Organization(
                    logo,
                    List.of(new Paragraph(
                            Inline.joined(words), Attributes.NONE, words.get(0).position())),
                    Attributes.ofClasses(List.of(FactReader.ORGANIZATION)),
                    words.get(0).position()));
        } else if (!rest.isEmpty()) {
            more.add(
                    0,
                    new Paragraph(
                            Inline.joined(rest), Attributes.NONE, rest.get(0).position()));
        }
        List<Inline> heading = plain(role ? title : company);
        if (role || logo.isEmpty()) {
            head.add(new Heading(level(), heading, attributes, heading.get(0).position()));
        }
        List<LocationDate.Part> parts = new ArrayList<>();
        facts.location().ifPresent(parts::add);
        facts.period().ifPresent(parts::add);
        if (!parts.isEmpty()) {
            head.add(new LocationDate(
                    parts,
                    Attributes.ofClasses(List.of(FactReader.LOCATION_DATE)),
                    facts.location()
                            .map(Location::position)
                            .orElseGet(() -> facts.period().orElseThrow().position())));
        }
        return head;
    }

    /** {@code Clerk at Acme}, whose word between is no mark. */
    private boolean isJoinedByWord() {
        HeadPart role = labeling.of(Label.ROLE).get(0);
        HeadPart name = labeling.of(Label.ORGANIZATION).get(0);
        return name.line().isSame(role.line())
                && name.start() > role.start()
                && name.isBehindAt()
                && !name.before().startsWith("@");
    }

    private List<Inline> roleToOrganization() {
        List<HeadPart> names = labeling.of(Label.ORGANIZATION);
        HeadPart role = labeling.of(Label.ROLE).get(0);
        return role.line()
                .line()
                .slice(role.start(), names.get(names.size() - 1).end());
    }

    private int level() {
        return entry.heading().map(Heading::level).orElse(ROLE_LEVEL);
    }

    private Optional<Image> logo() {
        return lines.stream()
                .flatMap(line -> line.line().content().stream())
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .findFirst();
    }

    /** What no label takes: a line that none takes any part of is a paragraph of the text, the other parts stand together. */
    private List<Inline> others(List<Block> more) {
        List<Inline> rest = new ArrayList<>();
        for (HeadLine line : lines) {
            List<HeadPart> all = labeling.parts().stream()
                    .filter(part -> part.line().isSame(line))
                    .toList();
            boolean none = line.time().isEmpty()
                    && !all.isEmpty()
                    && all.stream().allMatch(part -> labeling.of(part) == Label.OTHER);
            if (none) {
                List<Inline> words = line.line().content();
                more.add(new Paragraph(words, Attributes.NONE, words.get(0).position()));
                continue;
            }
            if (line.time().isPresent() && !timed().contains(line)) {
                TimeFinder.Span time = line.time().get();
                rest.addAll(line.line().slice(time.start(), time.end()));
            }
            for (HeadPart part : all) {
                if (labeling.of(part) == Label.OTHER) {
                    if (!rest.isEmpty()) {
                        rest.add(new Text(" \u00B7 ", part.position()));
                    }
                    rest.addAll(part.content());
                }
            }
        }
        return rest;
    }

    private Optional<Fact> fact(Label label) {
        List<HeadPart> parts = labeling.of(label);
        return parts.isEmpty()
                ? Optional.empty()
                : FactDraft.fact(Inline.text(content(label)), parts.get(0).position());
    }

    /** From the first part of a label to the last. */
    private List<Inline> content(Label label) {
        List<HeadPart> parts = labeling.of(label);
        return parts.isEmpty()
                ? List.of()
                : parts.get(0)
                        .line()
                        .line()
                        .slice(parts.get(0).start(), parts.get(parts.size() - 1).endWithBracket(parts.get(0)));
    }

    private Optional<Location> location() {
        List<Inline> words = plain(content(Label.PLACE));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Location(words, Attributes.NONE, words.get(0).position()));
    }

    private Optional<Period> period() {
        List<Inline> words = new ArrayList<>();
        List<HeadLine> timed = timed();
        for (HeadLine line : timed) {
            if (!words.isEmpty()) {
                words.add(new Text(" \u2013 ", line.block().position()));
            }
            TimeFinder.Span time = line.time().orElseThrow();
            words.addAll(plain(line.line().slice(time.start(), time.end())));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Period period =
                periods.read(Inline.joined(words), Attributes.NONE, words.get(0).position());
        return Optional.of(timed.size() == 1 && Stays.begins(timed.get(0)) ? period.goingOn() : period);
    }

    /**
     * The line with the entry's time: the last one, as that of an employer spans those of the roles there; two that are
     * the halves of one time.
     */
    private List<HeadLine> timed() {
        List<HeadLine> timed =
                lines.stream().filter(line -> line.time().isPresent()).toList();
        int last = timed.size() - 1;
        boolean halves = last > 0
                && timed.get(last).isTime()
                && (Stays.begins(timed.get(last - 1))
                        || HeadLine.areOneTime(
                                timed.get(last - 1).text(), timed.get(last).text()));
        return timed.subList(halves ? last - 1 : Math.max(0, last), last + 1);
    }

    private static Inline strong(List<Inline> content) {
        List<Inline> words = plain(content);
        return words.size() == 1 && words.get(0) instanceof Link link
                ? link
                : new Strong(words, Attributes.NONE, words.get(0).position());
    }

    /** The words without the emphasis around them, which is how the author set them; the layout has its own. */
    private static List<Inline> plain(List<Inline> content) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            boolean mere = (inline instanceof Strong || inline instanceof Emphasis)
                    && inline.attributes().isEmpty();
            if (mere) {
                plain.addAll(plain(((InlineContainer) inline).content()));
            } else if (inline instanceof Code code) {
                plain.add(new Text(code.text(), code.position()));
            } else {
                plain.add(inline);
            }
        }
        return Inline.joined(plain);
    }
}
