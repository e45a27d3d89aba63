package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Document;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emphasis that begins in one cell of a table and ends in another is none. */
final class CutEmphasis {

    private static final Pattern OPENING = Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])([*_]{1,3})(?=[^\\s*_])");
    private static final Pattern CLOSING = Pattern.compile("(?<=[^\\s*_\\\\])([*_]{1,3})(?![\\p{L}\\p{N}*_])");

    private CutEmphasis() {}

    static void tell(Node row, Document document) {
        List<MappedText> cells = row.children.stream()
                .flatMap(cell -> cell.children.stream())
                .map(text -> text.source)
                .filter(Objects::nonNull)
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            Matcher opening = OPENING.matcher(cells.get(i));
            while (opening.find()) {
                String mark = opening.group(1);
                boolean closed = closes(mark, cells.get(i), opening.end());
                if (!closed && cells.subList(i + 1, cells.size()).stream().anyMatch(cell -> closes(mark, cell, 0))) {
                    document.report(MarkdownProblem.EMPHASIS_CUT, cells.get(i).offset(opening.start()), mark);
                    return;
                }
            }
        }
    }

    private static boolean closes(String mark, MappedText cell, int from) {
        Matcher closing = CLOSING.matcher(cell);
        for (boolean found = closing.find(from); found; found = closing.find()) {
            if (closing.group(1).equals(mark)) {
                return true;
            }
        }
        return false;
    }
}
