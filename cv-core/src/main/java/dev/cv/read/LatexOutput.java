package dev.cv.read;

import dev.cv.model.Attributes;
import dev.cv.model.Block;
import dev.cv.model.Inline;
import dev.cv.model.ItemList;
import dev.cv.model.LineBreak;
import dev.cv.model.ListItem;
import dev.cv.model.Paragraph;
import dev.cv.model.Text;
import dev.cv.source.Position;
import dev.cv.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The blocks that a passage of LaTeX makes, as it is read. */
final class LatexOutput {

    private static final Set<String> TABLES =
            Set.of("tabular", "tabularx", "longtable", "tabulary", "array", "supertabular");
    private static final Set<String> LISTS = Set.of("itemize", "enumerate", "description");

    private static final int DEEPEST = 40;

    private final SourceFile file;
    private final Deque<List<Block>> containers = new ArrayDeque<>();
    private final Deque<Environment> environments = new ArrayDeque<>();
    private List<Inline> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textStart;

    /** An environment that is open, and how deep in braces it was opened. */
    private record Environment(String name, int braces, List<ListItem> items) {}

    LatexOutput(SourceFile file) {
        this.file = file;
        containers.push(new ArrayList<>());
    }

    /** All blocks, once everything is read. */
    List<Block> blocks() {
        endParagraph();
        while (!environments.isEmpty()) {
            close();
        }
        return containers.getLast();
    }

    static boolean isTable(String environment) {
        return TABLES.contains(environment);
    }

    /** Adds words that begin at an offset; white space is one space, and none at the beginning. */
    void add(String words, int offset) {
        boolean first = text.isEmpty();
        if (first) {
            textStart = offset;
        }
        boolean again = first ? line.isEmpty() : text.charAt(text.length() - 1) == ' ';
        if (!words.equals(" ") || !again) {
            text.append(words);
        }
    }

    void add(Inline inline) {
        endText();
        line.add(inline);
    }

    void breakLine(int offset) {
        add(new LineBreak(file.at(offset)));
    }

    /** What stands to the left and to the right of space are two things. */
    void part(int offset) {
        endText();
        if (!line.isEmpty()) {
            line.add(new Text(" \u00B7 ", file.at(offset)));
        }
    }

    /** Begins words that stand in braces, and returns those before them. */
    List<Inline> beginGroup() {
        endText();
        List<Inline> outer = line;
        line = new ArrayList<>();
        return outer;
    }

    /** Ends such words, and returns them. */
    List<Inline> endGroup(List<Inline> outer) {
        endText();
        List<Inline> content = Inline.joined(line);
        line = outer;
        return content;
    }

    private void endText() {
        if (!text.isEmpty()) {
            line.add(new Text(text.toString(), file.at(textStart)));
            text.setLength(0);
        }
    }

    void endParagraph() {
        endText();
        if (Inline.text(line).codePoints().anyMatch(Character::isLetterOrDigit)) {
            Position at = line.get(0).position();
            containers.element().add(new Paragraph(Inline.joined(line), Attributes.NONE, at));
        }
        line = new ArrayList<>();
    }

    void open(String name, int braces) {
        endParagraph();
        String kind = environments.size() < DEEPEST ? name : ""; // lists below that many are of the last one
        environments.push(new Environment(kind, braces, new ArrayList<>()));
    }

    void item() {
        endParagraph();
        if (!environments.isEmpty() && LISTS.contains(environments.element().name())) {
            closeItem();
            containers.push(new ArrayList<>());
        }
    }

    /** Ends the item that is open in the innermost list, if any: each list below another stands in one of that. */
    private void closeItem() {
        Environment list = environments.element();
        long lists = environments.stream()
                .filter(open -> LISTS.contains(open.name()))
                .count();
        if (containers.size() > lists) {
            List<Block> blocks = containers.pop();
            if (!blocks.isEmpty()) {
                list.items()
                        .add(new ListItem(blocks, Attributes.NONE, blocks.get(0).position()));
            }
        }
    }

    void close() {
        endParagraph();
        if (environments.isEmpty()) {
            return;
        }
        if (LISTS.contains(environments.element().name())) {
            closeItem();
        }
        Environment closed = environments.pop();
        if (!closed.items().isEmpty()) {
            Position at = closed.items().get(0).position();
            boolean ordered = closed.name().equals("enumerate");
            containers.element().add(new ItemList(ordered, 1, closed.items(), Attributes.NONE, at));
        }
    }

    /** Whether cells and rows end here: in a table, and in no braces within it. */
    boolean isInCell(int braces) {
        return !environments.isEmpty()
                && TABLES.contains(environments.element().name())
                && environments.element().braces() == braces;
    }
}
