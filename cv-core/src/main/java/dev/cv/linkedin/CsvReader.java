package dev.cv.linkedin;

import dev.cv.source.Diagnostics;
import dev.cv.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Takes CSV apart as RFC 4180 has it, and keeps the place of each value, which no library tells. */
final class CsvReader {

    private final SourceFile file;
    private final String text;
    private final Diagnostics diagnostics;
    private int at;

    private CsvReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.text = file.text();
        this.diagnostics = diagnostics;
    }

    /** The lines with their values; lines without any character are left out. */
    static List<List<Cell>> read(SourceFile file, Diagnostics diagnostics) {
        return new CsvReader(file, diagnostics).rows();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<Cell> row = row();
            if (row.size() > 1 || !row.get(0).text().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Cell> row() {
        List<Cell> row = new ArrayList<>();
        while (true) {
            row.add(cell());
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                continue;
            }
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            return row;
        }
    }

    private Cell cell() {
        int start = at;
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(value, start);
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            value.append(text.charAt(at++));
        }
        String plain = value.toString().replace("\r\n", "\n").replace('\r', '\n');
        return new Cell(plain, file.at(start));
    }

    /** What stands up to the closing mark, two of which are one that is meant. */
    private void quoted(StringBuilder value, int start) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                return;
            }
        }
        diagnostics.report(LinkedInProblem.QUOTE_NOT_CLOSED, file.at(start));
    }
}
