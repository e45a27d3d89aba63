package dev.cv.facts;

import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.LineBreak;
import dev.cv.model.Paragraph;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import dev.cv.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines with upright lines in them, which Markdown takes for tables: {@code London | ada@example.com}. */
final class TableLines {

    private TableLines() {}

    /** A paragraph, or a table without a head as the paragraph that it was written as. */
    static Optional<Paragraph> asParagraph(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph);
        }
        return block instanceof Table table
                ? content(table).map(content -> paragraph(content, table))
                : Optional.empty();
    }

    private static Paragraph paragraph(List<Inline> content, Table table) {
        return new Paragraph(content, table.attributes(), table.position());
    }

    private static Optional<List<Inline>> content(Table table) {
        List<Inline> content = new ArrayList<>();
        boolean onlyBody = table.caption().isEmpty()
                && table.sections().size() == 1
                && table.sections().get(0).kind() == TableSection.Kind.BODY;
        if (!onlyBody) {
            return Optional.empty();
        }
        for (TableRow row : table.sections().get(0).rows()) {
            if (!content.isEmpty()) {
                content.add(new LineBreak(row.position()));
            }
            boolean first = true;
            for (TableCell cell : row.cells()) {
                Optional<List<Inline>> words = words(cell);
                if (words.isEmpty()) {
                    return Optional.empty();
                }
                if (!first && !words.get().isEmpty()) {
                    content.add(new Text(" | ", cell.position()));
                }
                content.addAll(words.get());
                first = false;
            }
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(Inline.joined(content));
    }

    private static Optional<List<Inline>> words(TableCell cell) {
        boolean plain =
                cell.columns() == 1 && cell.rows() == 1 && cell.attributes().isEmpty();
        if (plain && cell.blocks().isEmpty()) {
            return Optional.of(List.of());
        }
        return plain && cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph
                ? Optional.of(paragraph.content())
                : Optional.empty();
    }
}
