package dev.cv.cli;

import dev.cv.ats.FieldSection;
import dev.cv.ats.Fields;
import dev.cv.ats.Job;
import dev.cv.recall.Field;
import dev.cv.recall.Recall;
import dev.cv.recall.Recovery;
import dev.cv.reread.ReadText.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What machines read, for people: alone, or beside what the source says.
 *
 * @param columns how wide a line may be
 * @param unicode whether more than ASCII is shown
 */
record ReadingTable(int columns, boolean unicode) {

    private static final int LABEL = 14;
    private static final String NOTHING = "-";

    /** The fields of one order. */
    List<String> fields(Fields fields) {
        List<String> lines = new ArrayList<>();
        lines.add(row("name", fields.name()));
        lines.add(row("e-mail", String.join(", ", fields.emails())));
        lines.add(row("phone", String.join(", ", fields.phones())));
        lines.add(row("links", String.join(", ", fields.links())));
        lines.add(row("location", String.join("; ", fields.locations())));
        for (FieldSection part : fields.parts()) {
            if (!part.jobs().isEmpty()) {
                lines.add("");
                lines.addAll(jobs(part));
            }
        }
        fields.parts().stream().filter(part -> !part.skills().isEmpty()).forEach(part -> {
            lines.add("");
            lines.add(part.title());
            lines.addAll(wrapped("  " + String.join(" | ", part.skills())));
        });
        lines.add("");
        lines.add(row(
                "sections",
                fields.parts().stream()
                        .filter(part -> !part.title().isEmpty())
                        .map(part -> part.title() + (part.topic().isEmpty() ? " (unknown)" : ""))
                        .collect(Collectors.joining(" | "))));
        return lines;
    }

    private List<String> jobs(FieldSection part) {
        List<String> lines = new ArrayList<>();
        int width = (columns - 2 - 3 * 2) / 4;
        lines.add(part.title());
        boolean school = part.topic().equals("education");
        lines.add(cells(width, school ? "degree" : "role", school ? "school" : "employer", "period", "place"));
        for (Job job : part.jobs()) {
            String organization = job.inherited() ? "(" + job.organization() + ")" : job.organization();
            lines.add(cells(width, job.role(), organization, job.period().text(), job.place()));
        }
        return lines;
    }

    private static String cells(int width, String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append("  ").append(Cells.fitted(cell.isEmpty() ? NOTHING : cell, width));
        }
        return line.toString().stripTrailing();
    }

    private static String row(String label, String text) {
        return "  " + Cells.fitted(label, LABEL) + (text.isEmpty() ? NOTHING : text);
    }

    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" (?=\\|)", -1)) {
            if (line.length() > 0 && Cells.width(line + " " + word) > columns) {
                lines.add(line.toString());
                line = new StringBuilder("  ").append(word);
            } else {
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Each field of the source, what was read of it, and where the source says what was not. */
    List<String> beside(Recall recall) {
        List<String> lines = new ArrayList<>();
        int width = (columns - LABEL - 6) / 2;
        lines.add("  " + Cells.fitted("", LABEL) + Cells.fitted("in the source", width) + "  as read");
        int entry = -1;
        for (Recovery one : recall.recoveries()) {
            Field field = one.field();
            if (field.entry() != entry) {
                lines.add("");
                entry = field.entry();
            }
            String read = one.read().isEmpty() ? NOTHING : one.read();
            lines.add((mark(one) + " " + Cells.fitted(field.kind().label(), LABEL) + Cells.fitted(field.text(), width)
                            + "  " + Cells.fitted(read, width))
                    .stripTrailing());
            if (!one.recovered()) {
                lines.add("  " + " ".repeat(LABEL) + "at " + field.position()
                        + (field.pictured() ? ", by a picture alone" : ""));
            }
        }
        return lines;
    }

    private String mark(Recovery one) {
        if (one.recovered()) {
            return unicode ? "✓" : "+";
        }
        return one.field().pictured() ? "o" : unicode ? "✗" : "x";
    }

    /** How much of the source each order gives. */
    static String recall(Map<Order, Recall> recalls) {
        return recalls.entrySet().stream()
                .map(one -> Reading.word(one.getKey()) + " " + one.getValue().recovered() + " of "
                        + one.getValue().all())
                .collect(Collectors.joining(", ", "field recall: ", ""));
    }
}
