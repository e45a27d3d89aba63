package dev.cv.linkedin;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One file of an export: lines with named columns, below whatever LinkedIn says first. */
final class CsvTable {

    private CsvTable() {}

    /**
     * The lines of a file.
     *
     * @param columns the columns that are always there; the first tells which line is the header
     * @param maybe those that are taken where they are there
     */
    static List<Row> read(SourceFile file, List<String> columns, Set<String> maybe, Diagnostics diagnostics) {
        List<List<Cell>> lines = CsvReader.read(file, diagnostics);
        Optional<List<Cell>> header = lines.stream()
                .filter(line ->
                        line.stream().anyMatch(cell -> plain(cell.text()).equals(plain(columns.get(0)))))
                .findFirst();
        if (header.isEmpty()) {
            if (!lines.isEmpty()) {
                diagnostics.report(
                        LinkedInProblem.NO_HEADER, lines.get(0).get(0).position(), file, columns.get(0));
            }
            return List.of();
        }
        List<String> names =
                header.get().stream().map(cell -> plain(cell.text())).toList();
        columns.stream()
                .filter(column -> !names.contains(plain(column)))
                .forEach(column -> diagnostics.report(
                        LinkedInProblem.NO_COLUMN, header.get().get(0).position(), file, column));
        List<List<Cell>> rest = lines.subList(lines.indexOf(header.get()) + 1, lines.size());
        List<Row> rows = new ArrayList<>();
        for (List<Cell> line : rest) {
            Row row = row(line, names, diagnostics);
            if (!row.cells().isEmpty()) {
                rows.add(row);
            }
        }
        tellOfColumns(file, rows, header.get(), columns, maybe, diagnostics);
        return once(rows, diagnostics);
    }

    /** A name without what differs between exports: case, spaces, strokes. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Row row(List<Cell> line, List<String> names, Diagnostics diagnostics) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < line.size(); i++) {
            Cell cell = line.get(i);
            String text = TypedText.decode(cell.text()).strip();
            if (text.isEmpty()) {
                continue;
            }
            if (i < names.size()) {
                cells.putIfAbsent(names.get(i), new Cell(text, cell.position()));
            } else {
                diagnostics.report(LinkedInProblem.EXTRA_VALUES, cell.position(), text);
            }
        }
        return new Row(cells, line.get(0).position());
    }

    /** Columns with something in them that nobody takes, in one line. */
    private static void tellOfColumns(
            SourceFile file,
            List<Row> rows,
            List<Cell> header,
            List<String> columns,
            Set<String> maybe,
            Diagnostics diagnostics) {
        Set<String> taken = new HashSet<>();
        columns.forEach(column -> taken.add(plain(column)));
        maybe.forEach(column -> taken.add(plain(column)));
        Set<String> others = new TreeSet<>();
        for (Cell name : header) {
            boolean filled = rows.stream().anyMatch(row -> row.get(name.text()).isPresent());
            if (filled && !taken.contains(plain(name.text()))) {
                others.add(name.text().strip());
            }
        }
        if (!others.isEmpty()) {
            diagnostics.report(LinkedInProblem.COLUMNS_LEFT, file, String.join(", ", others));
        }
    }

    private static List<Row> once(List<Row> rows, Diagnostics diagnostics) {
        Set<List<String>> known = new HashSet<>();
        List<Row> all = new ArrayList<>();
        for (Row row : rows) {
            boolean isNew = known.add(row.cells().entrySet().stream()
                    .map(cell -> cell.getKey() + "=" + cell.getValue().text())
                    .toList());
            if (isNew) {
                all.add(row);
            } else {
                diagnostics.report(LinkedInProblem.ROW_TWICE, row.position());
            }
        }
        return all;
    }
}
