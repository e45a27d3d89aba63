package dev.cv.json;

import dev.cv.json.EntryLayout.Part;
import dev.cv.model.Attributes;
import dev.cv.model.PartialDate;
import dev.cv.model.Period;
import dev.cv.model.SectionKind;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.values.YamlValue;
import dev.cv.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Times as two dates, and back. */
record StartAndEnd(Vocabulary vocabulary) {

    /** Holds a date as written, where it can't be read as one. */
    private static final String START = "data-start";

    private static final String END = "data-end";

    /** The time of these dates; a beginning without an end goes on. */
    Optional<Period> read(TypedFields fields, EntryLayout layout) {
        Optional<YamlValue.Scalar> start = fields.text(layout.name(Part.START));
        if (layout.name(Part.END).isEmpty()) {
            return start.map(
                    date -> period(Optional.of(date), Optional.of(date), false, date.position(), /* both= */ false));
        }
        Optional<YamlValue.Scalar> end = fields.text(layout.name(Part.END));
        boolean present = end.map(date -> IsoDate.isPresent(date.text())).orElse(start.isPresent());
        boolean both = layout.kind() == SectionKind.EDUCATION;
        return start.or(() -> end)
                .map(first -> period(
                        start, end.filter(date -> !IsoDate.isPresent(date.text())), present, first.position(), both));
    }

    /**
     * A time.
     *
     * @param both whether one date that was told twice is remembered, as alone it would be the end
     */
    private Period period(
            Optional<YamlValue.Scalar> start,
            Optional<YamlValue.Scalar> end,
            boolean present,
            Position at,
            boolean both) {
        Optional<PartialDate> from = start.flatMap(date -> IsoDate.read(date.text()));
        Optional<PartialDate> to = end.flatMap(date -> IsoDate.read(date.text()));
        Map<String, String> written = new LinkedHashMap<>();
        start.filter(date -> from.isEmpty()).ifPresent(date -> written.put(START, date.text()));
        end.filter(date -> to.isEmpty()).ifPresent(date -> written.put(END, date.text()));
        boolean read = written.isEmpty();
        if (both && from.isPresent() && from.equals(to)) {
            start.ifPresent(date -> written.put(START, date.text()));
        }
        Period period = new Period(
                from,
                to,
                present,
                /* expected= */ false,
                Optional.empty(),
                List.of(new Text(asWritten(start, end, present), at)),
                new Attributes(Optional.empty(), List.of(), written),
                at);
        // An end alone is when one was done: a date, and no "until".
        return read && from.isPresent() ? vocabulary.write(period) : period;
    }

    /** Between dates that can't be read stands what stands between others. */
    private String asWritten(Optional<YamlValue.Scalar> start, Optional<YamlValue.Scalar> end, boolean present) {
        String first = start.map(this::inWords).orElse("");
        String last = present ? vocabulary.present() : end.map(this::inWords).orElse("");
        boolean one = first.isEmpty() || last.isEmpty() || first.equals(last);
        return one ? (first.isEmpty() ? last : first) : vocabulary.between(first, last);
    }

    private String inWords(YamlValue.Scalar date) {
        return IsoDate.read(date.text()).map(vocabulary::format).orElse(date.text());
    }

    /** Whether a time has dates, be they such as can't be read. */
    static boolean isKnown(Period period) {
        Set<String> written = period.attributes().values().keySet();
        return period.start().isPresent()
                || period.end().isPresent()
                || written.contains(START)
                || written.contains(END);
    }

    /** The dates of a time, as far as the schema can hold them. */
    static void write(Period period, EntryLayout layout, JsonValues.Builder out) {
        String start = date(period, START, period.start());
        String end = date(period, END, period.end());
        if (layout.name(Part.END).isEmpty()) {
            out.put(layout.name(Part.START), end.isEmpty() ? start : end);
        } else if (layout.kind() == SectionKind.EDUCATION
                && start.equals(end)
                && !period.attributes().values().containsKey(START)) {
            out.put(layout.name(Part.END), end); // one date of a school is when one left it
        } else {
            out.put(layout.name(Part.START), start).put(layout.name(Part.END), end);
        }
    }

    private static String date(Period period, String written, Optional<PartialDate> read) {
        String date = period.attributes()
                .values()
                .getOrDefault(written, read.map(PartialDate::toString).orElse(""));
        return IsoDate.isIso(date) ? date : "";
    }
}
