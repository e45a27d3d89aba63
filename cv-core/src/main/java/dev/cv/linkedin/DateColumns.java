package dev.cv.linkedin;

import dev.cv.dates.PeriodReader;
import dev.cv.model.Attributes;
import dev.cv.model.Inline;
import dev.cv.model.Period;
import dev.cv.model.Text;
import dev.cv.source.Diagnostics;
import dev.cv.source.Position;
import dev.cv.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Times that stand in two columns, in the words of the résumé's language. */
record DateColumns(Vocabulary vocabulary, Diagnostics diagnostics) {

    /**
     * The time of a line; empty where it has none.
     *
     * @param goesOn whether it goes on where only its beginning is told
     */
    Optional<Period> period(Row row, String from, String to, boolean goesOn) {
        Optional<Cell> start = row.get(from);
        Optional<Cell> end = row.get(to);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        String first = start.map(Cell::text).orElse("");
        String last = end.map(Cell::text).orElse(goesOn ? "Present" : "");
        String both = first.isEmpty() || last.isEmpty() || first.equals(last) ? first + last : first + " - " + last;
        return Optional.of(read(both, start.or(() -> end).get().position()));
    }

    private Period read(String text, Position at) {
        Diagnostics unheard = new Diagnostics();
        Period read = new PeriodReader(unheard).read(words(text, at), Attributes.NONE, at);
        if (!unheard.all().isEmpty()) {
            diagnostics.report(LinkedInProblem.ODD_PERIOD, at, text);
            return read;
        }
        return vocabulary.write(read);
    }

    private static List<Inline> words(String text, Position at) {
        return List.of(new Text(text.strip(), at));
    }
}
