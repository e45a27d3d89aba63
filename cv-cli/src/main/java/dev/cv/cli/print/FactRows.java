package dev.cv.cli.print;

import dev.cv.facts.SaidKind;
import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionList;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.ItemList;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.model.Table;
import dev.cv.source.Position;
import dev.cv.vocabulary.Addresses;
import dev.cv.vocabulary.Networks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what was understood of a résumé, and of jobs and schools what was not. */
final class FactRows {

    private static final Set<SectionKind> TOLD =
            EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION);
    private static final String NOT_UNDERSTOOD = "not understood";

    private final List<FactRow> rows = new ArrayList<>();
    private final Map<String, Integer> missing = new LinkedHashMap<>();
    private final String dash;

    private FactRows(String dash) {
        this.dash = dash;
    }

    /**
     * The rows.
     *
     * @param dash what stands between two dates
     */
    static List<FactRow> of(Resume resume, String dash) {
        FactRows all = new FactRows(dash);
        all.add(resume.person());
        resume.sections().forEach(all::add);
        all.sum(resume);
        return all.rows;
    }

    /** Whether something was taken from elsewhere, as the name of the employer of the entry before. */
    static boolean isInferred(Entry entry, Position at) {
        return !at.file().equals(entry.position().file())
                || at.offset() < entry.position().offset();
    }

    /** {@code 2015-05 – present}. */
    static String time(Period period, String dash) {
        String start = period.start().map(FactRows::date).orElse("");
        String end =
                period.present() ? "present" : period.end().map(FactRows::date).orElse("");
        String dates = start.equals(end) ? start : (start + " " + dash + " " + end).strip();
        return start.isEmpty() && end.isEmpty() ? "" : dates + (period.expected() ? " (expected)" : "");
    }

    private static String date(PartialDate date) {
        return date
                + date.season()
                        .map(season -> " " + season.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }

    /** What an entry begins with. */
    static String title(Entry entry) {
        return entry.heading()
                .map(heading -> heading.text().strip())
                .orElseGet(() -> entry.blocks().stream()
                        .limit(1)
                        .flatMap(Block::texts)
                        .map(text -> text.text())
                        .collect(Collectors.joining())
                        .strip());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void add(Person person) {
        person.heading()
                .ifPresentOrElse(
                        name -> said("name", person.name(), name.position()),
                        () -> rows.add(none("name", Optional.empty())));
        person.label().ifPresent(label -> said("label", label.text(), label.position()));
        person.contacts().forEach(contact -> said(word(contact), shown(contact), contact.position()));
        if (person.contacts().isEmpty()) {
            rows.add(none("contacts", Optional.empty()));
        }
    }

    private static String word(Contact contact) {
        return contact.kind() == Contact.Kind.EMAIL ? "e-mail" : word(contact.kind());
    }

    /** The account, else the words, and where they lead if they don't say it. */
    private static String shown(Contact contact) {
        String text = contact.text().strip();
        Optional<Networks.Account> account =
                account(contact).filter(known -> !known.username().isEmpty());
        if (account.isPresent()) {
            return account.get().network() + ": " + account.get().username();
        }
        boolean number = contact.kind() == Contact.Kind.PHONE && text.chars().anyMatch(Character::isDigit);
        return contact.target()
                .filter(target -> !number && !Addresses.key(target).equals(Addresses.key(text)))
                .map(target -> text + " <" + target.replaceFirst("^(?:mailto|tel):", "") + ">")
                .orElse(text);
    }

    /** The account that a contact is, where its address tells. */
    static Optional<Networks.Account> account(Contact contact) {
        return contact.target()
                .filter(target -> contact.kind() == Contact.Kind.PROFILE)
                .flatMap(Networks::account);
    }

    private void add(Section section) {
        long items = section.blocks().stream().mapToLong(FactRows::items).sum();
        long words = section.blocks().stream().mapToLong(FactRows::words).sum();
        if (section.heading().isEmpty() && section.entries().isEmpty() && words == 0) {
            return; // a rule, a picture
        }
        rows.add(FactRow.BLANK);
        String title =
                section.title().isBlank() ? "(no heading)" : section.title().strip();
        rows.add(new FactRow(
                "",
                title + ": " + word(section.kind()),
                SaidKind.of(section) ? "said" : "inferred",
                Optional.of(section.position())));
        if (items > 0) {
            said("items", String.valueOf(items), section.blocks().get(0).position());
        } else if (words > 0) {
            said(
                    "text",
                    words + (words == 1 ? " word" : " words"),
                    section.blocks().get(0).position());
        }
        section.entries().stream()
                .filter(entry -> !entry.head().isEmpty())
                .forEach(entry -> add(entry, TOLD.contains(section.kind())));
    }

    private static long items(Block block) {
        return block instanceof ItemList list
                ? list.items().size()
                : block instanceof DefinitionList definitions
                        ? definitions.items().size()
                        : block instanceof Table table
                                ? table.sections().stream()
                                        .mapToLong(part -> part.rows().size())
                                        .sum()
                                : 0;
    }

    private static long words(Block block) {
        return block.texts()
                .flatMap(text -> Stream.of(text.text().split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private void add(Entry entry, boolean told) {
        rows.add(FactRow.BLANK);
        Optional<Position> at = Optional.of(entry.position());
        Optional<Period> time =
                entry.period().filter(period -> !time(period, dash).isEmpty());
        boolean whole = entry.organization().isPresent() && entry.role().isPresent() && time.isPresent();
        if (!whole) {
            said("entry", title(entry), entry.position());
        }
        add("organization", entry.organization(), told, at);
        add("role", entry.role().filter(role -> whole || told || !role.text().equals(title(entry))), told, at);
        entry.location().ifPresent(place -> add("place", place.text(), entry, place.position()));
        time.ifPresentOrElse(
                period -> add("time", time(period, dash), entry, period.position()),
                () -> missing("time", told, entry.period().map(Period::position).or(() -> at)));
    }

    private void add(String label, Optional<Fact> fact, boolean told, Optional<Position> at) {
        fact.ifPresentOrElse(
                known -> rows.add(new FactRow(
                        label, known.text(), known.inferred() ? "inferred" : "said", Optional.of(known.position()))),
                () -> missing(label, told, at));
    }

    private void add(String label, String text, Entry entry, Position at) {
        rows.add(new FactRow(label, text.strip(), isInferred(entry, at) ? "inferred" : "said", Optional.of(at)));
    }

    private void said(String label, String text, Position at) {
        rows.add(new FactRow(label, text.strip(), "said", Optional.of(at)));
    }

    private void missing(String label, boolean told, Optional<Position> at) {
        if (told) {
            rows.add(none(label, at));
            missing.merge(label, 1, Integer::sum);
        }
    }

    private static FactRow none(String label, Optional<Position> at) {
        return new FactRow(label, NOT_UNDERSTOOD, "", at);
    }

    /** How much was understood, and of it how much was not. */
    private void sum(Resume resume) {
        Map<String, Long> entries = new LinkedHashMap<>();
        for (SectionKind kind : TOLD) {
            long count = resume.sections().stream()
                    .filter(section -> section.kind() == kind)
                    .flatMap(section -> section.entries().stream())
                    .filter(entry -> !entry.head().isEmpty())
                    .count();
            entries.put(word(kind), count);
        }
        rows.add(FactRow.BLANK);
        String without = missing.entrySet().stream()
                .map(one -> one.getValue() + " without " + one.getKey())
                .collect(Collectors.joining(", "));
        rows.add(new FactRow(
                "",
                entries.entrySet().stream()
                                .filter(one ->
                                        one.getValue() > 0 || one.getKey().equals(word(SectionKind.WORK)))
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", ", "entries: ", ""))
                        + (without.isEmpty() ? "" : "; " + without),
                "",
                Optional.empty()));
    }
}
