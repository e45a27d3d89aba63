package dev.cv.cli.print;

import dev.cv.ats.FieldSection;
import dev.cv.ats.FoundFields;
import dev.cv.ats.FoundJob;
import dev.cv.recall.Field;
import dev.cv.recall.Recall;
import dev.cv.recall.Recovery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What machines read, for people: alone, or beside what the source says.
 *
 * @param columns how wide a line may be
 * @param unicode whether more than ASCII is shown
 */
public record ReadingTable(int columns, boolean unicode) {

    private static final int LABEL = 14;
    private static final String NOTHING = "-";

    /** The fields of one order. */
    public List<String> fields(FoundFields fields) {
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

    /** A job on a line, where all have room so; else on two. */
    private List<String> jobs(FieldSection part) {
        boolean school = part.topic().equals("education");
        TextTable table = new TextTable(school ? "degree" : "role", school ? "school" : "employer", "period", "place");
        List<String> twoLines = new ArrayList<>();
        for (FoundJob job : part.jobs()) {
            String organization = job.inherited() ? "(" + job.organization() + ")" : job.organization();
            String role = shown(job.role());
            table.add(role, shown(organization), shown(job.period().text()), shown(job.place()));
            twoLines.add("  " + role + " | " + shown(organization));
            twoLines.add("      " + shown(job.period().text()) + " | " + shown(job.place()));
        }
        List<String> lines = new ArrayList<>(List.of(part.title()));
        List<String> oneLine = table.lines().stream().map(line -> "  " + line).toList();
        lines.addAll(oneLine.stream().allMatch(line -> Cells.width(line) <= columns) ? oneLine : twoLines);
        return lines;
    }

    private static String shown(String text) {
        return text.isEmpty() ? NOTHING : text;
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

    /** Each field of the source; what was read where that differs, and where the source says it. */
    public List<String> beside(Recall recall) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + Cells.fitted("", LABEL) + "in the source, and below as read where that differs");
        int entry = -1;
        for (Recovery one : recall.recoveries()) {
            Field field = one.field();
            if (field.entry() != entry) {
                lines.add("");
                entry = field.entry();
            }
            lines.add(mark(one) + " " + Cells.fitted(field.kind().label(), LABEL) + field.text());
            if (!one.recovered() || !one.read().equals(field.text())) {
                String at = one.recovered() ? "" : "  (" + field.position() + (field.pictured() ? ", a picture)" : ")");
                lines.add("  " + " ".repeat(LABEL)
                        + (one.read().isEmpty() ? "nothing" : (unicode ? "→ " : "> ") + one.read()) + at);
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

    /** What the source itself did not yield; no line where there is nothing. */
    public static List<String> gaps(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.gaps().forEach(gap -> lines.add("! " + SourceGaps.line(gap)));
        if (!lines.isEmpty()) {
            lines.add(0, "The source itself did not yield all that it holds; cv facts shows what it did:");
            lines.add("");
        }
        return lines;
    }

    /** How much of the source, as far as it was understood, each order gives. */
    public static String recall(Reading reading) {
        return reading.orders().stream()
                .flatMap(one -> one.recall().stream()
                        .map(recall -> one.word() + " " + recall.recovered() + " of " + recall.all()))
                .collect(Collectors.joining(
                        ", ", "field recall: ", reading.gaps().isEmpty() ? "" : " that the source yields"));
    }
}
