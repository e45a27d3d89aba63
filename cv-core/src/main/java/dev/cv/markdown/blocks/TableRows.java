package dev.cv.markdown.blocks;

import dev.cv.markdown.text.Backticks;
import dev.cv.markdown.text.HtmlElements;
import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts lines of tables into cells. A pipe in code, or behind a backslash, parts nothing. */
final class TableRows {

    private static final Pattern CODE_ELEMENT = Pattern.compile("<code.*?>.*?</code>", LineStarts.FLAGS);

    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^>]*>.*?</\\1\\s*>", Pattern.DOTALL);

    private TableRows() {}

    static List<Node> cells(MappedText line, boolean leadingPipe) {
        List<MappedText> texts = split(line);
        if (leadingPipe && texts.get(0).isBlank()) {
            texts.remove(0);
        }
        if (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        line.effort().grow(texts.size());
        List<Node> cells = new ArrayList<>();
        for (MappedText text : texts) {
            Node cell = new Node(Kind.CELL, text.strip().offset(0));
            cell.children.add(Node.ofSource(text.strip()));
            cells.add(cell);
        }
        return cells;
    }

    private static List<MappedText> split(MappedText line) {
        List<MappedText> texts = new ArrayList<>();
        MappedText.Builder text = new MappedText.Builder(line.effort());
        int i = 0;
        while (i < line.length()) {
            int end = codeEnd(line, i);
            if (end > i) {
                text.append(line.subSequence(i, end));
            } else if (line.startsWith("\\|", i)) {
                end = i + 2;
                text.append(line.subSequence(i + 1, end));
            } else {
                end = i + 1;
                if (line.charAt(i) == '|') {
                    texts.add(text.build());
                    text = new MappedText.Builder(line.effort());
                } else {
                    text.append(line.subSequence(i, end));
                }
            }
            i = end;
        }
        texts.add(text.build());
        return texts;
    }

    /** Where the code that begins at an index ends; the index of the next character that is none, if none begins. */
    private static int codeEnd(MappedText text, int index) {
        char c = text.charAt(index);
        if (c == '<') {
            var element = new TextScanner(text).check(CODE_ELEMENT, index);
            return element == null ? index : element.end();
        } else if (c != '`') {
            return index;
        }
        int end = Backticks.end(text, index);
        if (end >= 0) {
            return end;
        }
        return index + Backticks.width(text, index);
    }

    /** Where the HTML element of running text that begins at an index ends; the index if none begins. */
    private static int elementEnd(MappedText text, int index) {
        var element = text.charAt(index) == '<' ? new TextScanner(text).check(ELEMENT, index) : null;
        return element != null && HtmlElements.SPAN.contains(element.group(1)) ? element.end() : index;
    }

    /** Whether every line has a pipe outside of code and of HTML. */
    static boolean haveAllPipes(MappedText table) {
        boolean onLine = false;
        int i = 0;
        while (i < table.length()) {
            int elementEnd = elementEnd(table, i);
            if (elementEnd > i) {
                i = elementEnd;
                continue;
            }
            int end = codeEnd(table, i);
            if (end > i) {
                for (int at = i; at < end; at++) {
                    if (table.charAt(at) == '\n') {
                        if (!onLine) {
                            return false;
                        }
                        onLine = false;
                    }
                }
                i = end;
                continue;
            }
            char c = table.charAt(i);
            if (c == '\n') {
                if (!onLine) {
                    return false;
                }
                onLine = false;
            } else if (c == '|' && (i == 0 || table.charAt(i - 1) != '\\')) {
                onLine = true;
            }
            i++;
        }
        return true;
    }
}
