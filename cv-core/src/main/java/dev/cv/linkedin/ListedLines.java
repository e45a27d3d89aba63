package dev.cv.linkedin;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Emphasis;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Period;
import dev.cv.model.Strong;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lines that become items of a list: skills, languages, certificates, awards, publications, courses. */
record ListedLines(DateColumns times) {

    /** From how many skills on they stand in columns. */
    private static final int MANY = 9;

    static List<Block> skills(List<Row> rows) {
        Attributes columns = rows.size() >= MANY ? Attributes.ofClasses(List.of("columns-3")) : Attributes.NONE;
        return list(rows, columns, row -> item(row, words(row, "Name"), List.of()));
    }

    static List<Block> languages(List<Row> rows) {
        return list(rows, Attributes.NONE, row -> {
            List<Inline> line = new ArrayList<>(strong(row, "Name"));
            add(line, ": ", words(row, "Proficiency"), row);
            return item(row, line, List.of());
        });
    }

    static List<Block> courses(List<Row> rows) {
        return list(rows, Attributes.NONE, row -> {
            List<Inline> line = new ArrayList<>(words(row, "Name"));
            add(line, ", ", words(row, "Number"), row);
            return item(row, line, List.of());
        });
    }

    List<Block> certificates(List<Row> rows) {
        return list(rows, Attributes.NONE, row -> {
            List<Inline> line = new ArrayList<>(Entries.linked(strong(row, "Name"), row));
            add(line, ", ", words(row, "Authority"), row);
            add(line, ", ", time(row, "Started On", "Finished On"), row);
            add(line, ", ", words(row, "License Number"), row);
            return item(row, line, List.of());
        });
    }

    List<Block> honors(List<Row> rows) {
        return list(rows, Attributes.NONE, row -> {
            List<Inline> line = new ArrayList<>();
            add(line, "", strong(row, "Title"), row);
            add(line, ", ", time(row, "Issued On", ""), row);
            return item(row, line, description(row));
        });
    }

    List<Block> publications(List<Row> rows) {
        return list(rows, Attributes.NONE, row -> {
            List<Inline> name = row.get("Name")
                    .map(cell -> List.<Inline>of(new Emphasis(TypedText.line(cell), Attributes.NONE, cell.position())))
                    .orElse(List.of());
            List<Inline> line = new ArrayList<>(Entries.linked(name, row));
            add(line, ", ", words(row, "Publisher"), row);
            add(line, ", ", time(row, "Published On", ""), row);
            return item(row, line, description(row));
        });
    }

    private static List<Block> list(List<Row> rows, Attributes attributes, Function<Row, ListItem> form) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new ItemList(
                        /* ordered= */ false,
                        1,
                        rows.stream().map(form).toList(),
                        attributes,
                        rows.get(0).position()));
    }

    /** A line, what is said of it below: running text on lines of its own, lists as they are. */
    private static ListItem item(Row row, List<Inline> line, List<Block> more) {
        List<Inline> all = new ArrayList<>(line);
        List<Block> lists = new ArrayList<>();
        for (Block block : more) {
            if (block instanceof Paragraph text) {
                if (!all.isEmpty()) {
                    all.add(new LineBreak(text.position()));
                }
                all.addAll(text.content());
            } else {
                lists.add(block);
            }
        }
        List<Block> blocks = new ArrayList<>(List.of(TypedText.tight(all, row.position())));
        blocks.addAll(lists);
        return new ListItem(blocks, Attributes.NONE, row.position());
    }

    private static List<Inline> words(Row row, String column) {
        return row.get(column).map(TypedText::line).orElse(List.of());
    }

    private static List<Inline> strong(Row row, String column) {
        return row.get(column)
                .map(cell -> List.<Inline>of(new Strong(TypedText.line(cell), Attributes.NONE, cell.position())))
                .orElse(List.of());
    }

    private List<Inline> time(Row row, String from, String to) {
        return times.period(row, from, to, /* goesOn= */ false)
                .map(Period::content)
                .orElse(List.of());
    }

    private static List<Block> description(Row row) {
        return row.get("Description").map(TypedText::blocks).orElse(List.of());
    }

    private static void add(List<Inline> line, String joint, List<Inline> words, Row row) {
        if (!line.isEmpty() && !words.isEmpty() && !joint.isEmpty()) {
            line.add(new Text(joint, row.position()));
        }
        line.addAll(words);
    }
}
