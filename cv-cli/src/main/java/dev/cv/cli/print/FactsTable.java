package dev.cv.cli.print;

import dev.cv.model.Resume;
import dev.cv.source.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was understood of a résumé, for people: what, whether it is said or inferred, and where.
 *
 * @param columns how wide a line may be
 * @param unicode whether more than ASCII is shown
 * @param sources whether the lines that it was taken from are shown, too
 */
public record FactsTable(int columns, boolean unicode, boolean sources) {

    private static final int LABEL = 14;
    private static final int HOW = 10;
    private static final int NARROWEST = 24;
    private static final String INDENT = "  ";

    public List<String> lines(Resume resume) {
        List<FactRow> rows = FactRows.of(resume, unicode ? "–" : "-");
        int place = widest(rows.stream().map(FactsTable::place));
        int widest = widest(rows.stream().filter(row -> row.at().isPresent()).map(FactRow::value));
        int room = columns - INDENT.length() - LABEL - HOW - place - 2;
        int width = Math.min(widest, Math.max(NARROWEST, room));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FactRow row = rows.get(i);
            String start = row.label().isEmpty() ? "" : INDENT + Cells.fitted(row.label(), LABEL);
            int own = width + INDENT.length() + LABEL - Cells.width(start);
            List<String> value = wrapped(row.value(), row.at().isEmpty() ? columns : own);
            String end = Cells.fitted(row.how(), HOW) + place(row);
            lines.add(
                    (start + Cells.fitted(value.get(0), row.at().isEmpty() ? columns : own + 2) + end).stripTrailing());
            value.stream()
                    .skip(1)
                    .map(more -> " ".repeat(Cells.width(start)) + more)
                    .forEach(lines::add);
            boolean last = i + 1 == rows.size() || !place(rows.get(i + 1)).equals(place(row));
            if (sources && last) {
                row.at().ifPresent(at -> lines.add(INDENT + INDENT + "| " + plain(at.lineText())));
            }
        }
        return lines;
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(Cells::width).max().orElse(0);
    }

    private static String place(FactRow row) {
        return row.at().map(at -> at.file().shownAs() + ":" + at.line()).orElse("");
    }

    private static String plain(String text) {
        return Visible.of(text.strip());
    }

    /** The lines of a text, at least one; a word that is longer than a line has one for itself, and is cut. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : plain(text).split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Cells.width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
