package dev.cv.recall;

import dev.cv.model.Block;
import dev.cv.model.Contact;
import dev.cv.model.DefinitionItem;
import dev.cv.model.DefinitionList;
import dev.cv.model.Entry;
import dev.cv.model.Fact;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.Paragraph;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.Person;
import dev.cv.model.Resume;
import dev.cv.model.Section;
import dev.cv.model.SectionKind;
import dev.cv.recall.Field.Kind;
import dev.cv.source.Position;
import dev.cv.vocabulary.ContactLabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists what a machine should find of a résumé. */
final class ResumeFields {

    private static final Set<SectionKind> WITH_JOBS =
            EnumSet.of(SectionKind.WORK, SectionKind.VOLUNTEER, SectionKind.EDUCATION);
    private static final Map<Contact.Kind, Kind> CONTACTS = Map.of(
            Contact.Kind.EMAIL, Kind.EMAIL,
            Contact.Kind.PHONE, Kind.PHONE,
            Contact.Kind.WEB, Kind.LINK,
            Contact.Kind.PROFILE, Kind.LINK,
            Contact.Kind.LOCATION, Kind.LOCATION);
    /** What a line of skills is about, before it lists them. */
    private static final Pattern LABEL = Pattern.compile("^[^:,;(]{1,40}:\\s+");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s+");

    private final List<Field> fields = new ArrayList<>();
    private int entries;

    private ResumeFields() {}

    static List<Field> of(Resume resume) {
        ResumeFields all = new ResumeFields();
        all.add(resume.person());
        resume.sections().forEach(all::add);
        return all.fields;
    }

    private void add(Person person) {
        person.heading().ifPresent(name -> add(Kind.NAME, -1, person.name(), name.position()));
        for (Contact contact : person.contacts()) {
            Kind kind = CONTACTS.get(contact.kind());
            if (kind != null) {
                add(kind, -1, text(kind, contact), contact.position());
            }
        }
    }

    /** What a link shows may be what a person calls it; what a machine has to find is the address. */
    private static String text(Kind kind, Contact contact) {
        boolean address = kind == Kind.EMAIL || kind == Kind.LINK || kind == Kind.PHONE;
        String shown = ContactLabel.value(contact.text());
        return contact.target()
                .filter(target -> address)
                .map(target -> target.replaceFirst("^(?:mailto|tel):", ""))
                .filter(target -> !Same.is(kind, target, shown))
                .orElse(shown);
    }

    private void add(Section section) {
        if (WITH_JOBS.contains(section.kind())) {
            section.entries().forEach(this::add);
        } else if (section.kind() == SectionKind.SKILLS) {
            section.blocks().forEach(block -> {
                if (block instanceof ItemList list) {
                    list.items().forEach(item -> addSkills(item.blocks()));
                } else if (block instanceof DefinitionList list) {
                    list.items().stream()
                            .filter(DefinitionItem.Description.class::isInstance)
                            .forEach(item -> addSkills(((DefinitionItem.Description) item).blocks()));
                }
            });
        }
    }

    private void addSkills(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                for (String skill : SEPARATOR.split(
                        LABEL.matcher(Inline.text(paragraph.content())).replaceFirst(""), -1)) {
                    add(Kind.SKILL, -1, skill, paragraph.position());
                }
            }
        }
    }

    private void add(Entry entry) {
        int number = entries++;
        entry.organization()
                .ifPresent(name -> fields.add(new Field(
                        Kind.ORGANIZATION, number, name.text(), isInPicture(entry, name), "", name.position())));
        entry.role().ifPresent(role -> add(Kind.ROLE, number, role.text(), role.position()));
        entry.period()
                .filter(period -> period.start().isPresent() || period.end().isPresent())
                .ifPresent(period -> fields.add(new Field(
                        Kind.PERIOD,
                        number,
                        period.text().strip(),
                        /* pictured= */ false,
                        dates(period),
                        period.position())));
        entry.location().ifPresent(place -> add(Kind.PLACE, number, place.text(), place.position()));
    }

    /** To the month, as no page has to show more. */
    private static String dates(Period period) {
        String start = period.start().map(ResumeFields::month).orElse("");
        String end = period.end().map(ResumeFields::month).orElse("");
        return start + "/" + (period.present() ? "present" : start.equals(end) ? "" : end);
    }

    private static String month(PartialDate date) {
        return new PartialDate(date.year(), date.month(), OptionalInt.empty()).toString();
    }

    /** Whether only a logo says what the organization is called. */
    private static boolean isInPicture(Entry entry, Fact organization) {
        return organization.inferred() && !entry.organizations().isEmpty();
    }

    private void add(Kind kind, int entry, String text, Position position) {
        if (!text.isBlank()) {
            fields.add(new Field(kind, entry, text.strip(), /* pictured= */ false, "", position));
        }
    }
}
