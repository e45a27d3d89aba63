package dev.cv.linkedin;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Entry;
import dev.cv.model.EntryFacts;
import dev.cv.model.Fact;
import dev.cv.model.Heading;
import dev.cv.model.Inline;
import dev.cv.model.Link;
import dev.cv.model.Location;
import dev.cv.model.LocationDate;
import dev.cv.model.Organization;
import dev.cv.model.Period;
import dev.cv.model.Strong;
import dev.cv.source.Position;
import dev.cv.vocabulary.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lines that become entries: jobs, schools, projects. */
record Entries(DateColumns times) {

    private static final int ROLE_LEVEL = 3;

    /** A role of one's own is read as nobody's, whatever stands before it. */
    private static final WordSet OWN_MASTERS = new WordSet("own.master");

    /** Jobs; several one after the other at one company are roles there. */
    List<Entry> jobs(List<Row> rows, String role, String about) {
        List<Entry> entries = new ArrayList<>();
        String before = "";
        for (Row row : rows) {
            String company = row.text("Company Name");
            boolean goesOn = !company.isEmpty()
                    && company.equalsIgnoreCase(before)
                    && row.get(role).isPresent()
                    && !OWN_MASTERS.isIn(row.text(role));
            Optional<Period> period = times.period(row, "Started On", "Finished On", /* goesOn= */ true);
            Draft draft = new Draft(row);
            if (!goesOn) {
                draft.organization("Company Name", about);
            }
            draft.role(row.get(role).map(cell -> TypedText.line(cell)));
            draft.placeAndTime(row.get("Location"), period);
            draft.text("Description");
            entries.add(draft.entry("Company Name", goesOn));
            before = company;
        }
        return entries;
    }

    List<Entry> schools(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    Draft draft = new Draft(row);
                    draft.organization("School Name", "");
                    draft.role(row.get("Degree Name").map(cell -> TypedText.line(cell)));
                    draft.placeAndTime(
                            Optional.empty(), times.period(row, "Start Date", "End Date", /* goesOn= */ false));
                    draft.text("Notes");
                    draft.text("Activities");
                    return draft.entry("School Name", /* inferred= */ false);
                })
                .toList();
    }

    List<Entry> projects(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    Draft draft = new Draft(row);
                    draft.role(row.get("Title").map(cell -> linked(TypedText.line(cell), row)));
                    draft.placeAndTime(
                            Optional.empty(), times.period(row, "Started On", "Finished On", /* goesOn= */ true));
                    draft.text("Description");
                    return draft.entry("", /* inferred= */ false);
                })
                .toList();
    }

    /** The words, as a link where the line has an address. */
    static List<Inline> linked(List<Inline> words, Row row) {
        return row.get("Url")
                .map(url -> List.<Inline>of(
                        new Link(ProfileReader.address(url.text()), "", words, Attributes.NONE, url.position())))
                .orElse(words);
    }

    /** An entry that is being made of a line. */
    private static final class Draft {

        private final Row row;
        private final List<Block> head = new ArrayList<>();
        private final List<Block> body = new ArrayList<>();
        private Optional<Fact> role = Optional.empty();
        private Optional<Location> location = Optional.empty();
        private Optional<Period> period = Optional.empty();

        Draft(Row row) {
            this.row = row;
        }

        void organization(String column, String about) {
            List<Block> lines = new ArrayList<>();
            row.get(column)
                    .ifPresent(name -> lines.add(TypedText.tight(
                            List.of(new Strong(TypedText.line(name), Attributes.NONE, name.position())),
                            name.position())));
            row.get(about).ifPresent(cell -> lines.add(TypedText.tight(TypedText.line(cell), cell.position())));
            if (!lines.isEmpty()) {
                Position at = lines.get(0).position();
                head.add(new Organization(Optional.empty(), lines, Attributes.ofClasses(List.of("company-info")), at));
            }
        }

        void role(Optional<List<Inline>> words) {
            words.ifPresent(content -> {
                Position at = content.get(0).position();
                head.add(new Heading(ROLE_LEVEL, content, Attributes.NONE, at));
                role = Optional.of(new Fact(Inline.text(content), /* inferred= */ false, at));
            });
        }

        void placeAndTime(Optional<Cell> place, Optional<Period> time) {
            location = place.map(cell -> new Location(TypedText.line(cell), Attributes.NONE, cell.position()));
            period = time;
            List<LocationDate.Part> parts = Stream.<Optional<? extends LocationDate.Part>>of(location, period)
                    .<LocationDate.Part>flatMap(Optional::stream)
                    .toList();
            if (!parts.isEmpty()) {
                head.add(new LocationDate(parts, Attributes.ofClasses(List.of("location-date")), row.position()));
            }
        }

        void text(String column) {
            row.get(column).ifPresent(cell -> body.addAll(TypedText.blocks(cell)));
        }

        Entry entry(String company, boolean inferred) {
            Optional<Fact> organization =
                    row.get(company).map(cell -> new Fact(cell.text(), inferred, cell.position()));
            return new Entry(
                    head,
                    body,
                    List.of(),
                    new EntryFacts(organization, role, location, period),
                    Attributes.NONE,
                    row.position());
        }
    }
}
