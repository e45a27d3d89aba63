package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import dev.cv.model.TableCell.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of cells between pipes; lines of hyphens part head and bodies, a line of equals signs begins the foot. */
final class Tables {

    private static final Pattern LINE = Pattern.compile("(?:\\||.*?[^\\\\\\n]\\|).*?\\n", LineStarts.FLAGS);
    private static final Pattern START =
            Pattern.compile(" {0,3}(?=\\S)(?:\\||.*?[^\\\\\\n]\\|).*?\\n", LineStarts.FLAGS);
    private static final Pattern SEPARATOR = Pattern.compile("([+|: \\t-]*?-[+|: \\t-]*?)[ \\t]*\\n", LineStarts.FLAGS);
    private static final Pattern ALIGNMENT = Pattern.compile("[ \\t]?(:?)-+(:?)[ \\t]?");
    private static final Pattern DRAWN = Pattern.compile(" *(?:\\||[+|: \\t=]*=[+|: \\t=]*\\n)", LineStarts.FLAGS);
    private static final Pattern FOOT_SEPARATOR =
            Pattern.compile("[+|: \\t=]*?=[+|: \\t=]*?[ \\t]*\\n", LineStarts.FLAGS);

    private final BlockParser parser;
    private final TextScanner scanner;
    private final List<Node> sections = new ArrayList<>();
    private List<Node> rows = new ArrayList<>();
    private List<Alignment> alignment = new ArrayList<>();
    private boolean hasFoot;
    /** Whether a line begins with a pipe, or parts head, bodies or foot. */
    private boolean drawn;

    private int columns;

    private Tables(BlockParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
    }

    static boolean parse(BlockParser parser) {
        return parser.isAfterBoundary() && parser.scanner.isAt(START) && new Tables(parser).parse();
    }

    private boolean parse() {
        int start = scanner.position;
        MatchResult first = scanner.check(LINE);
        boolean leadingPipe = first != null && first.group().stripLeading().startsWith("|");
        drawn = scanner.scan(SEPARATOR) != null;
        while (!scanner.isAtEnd() && scanner.isAt(LINE)) {
            readLine(leadingPipe);
        }
        MappedText text = scanner.from(start);
        boolean table =
                parser.isBeforeBoundary() && (drawn || !parser.document.lenient) && TableRows.haveAllPipes(text);
        if (table && !rows.isEmpty()) {
            close(hasFoot ? "tfoot" : "tbody", false);
        }
        if (!table || sections.stream().noneMatch(section -> section.name.equals("tbody"))) {
            scanner.position = start;
            return false;
        }
        int end = scanner.position;
        scanner.position = start;
        Node node = parser.add(Kind.TABLE, scanner.offset());
        scanner.position = end;
        node.children.addAll(sections);
        node.alignment = List.copyOf(alignment);
        if (!drawn) {
            parser.document.report(MarkdownProblem.PIPES_MAKE_TABLE, node.offset);
        }
        sections.forEach(section -> section.children.forEach(row -> CutEmphasis.tell(row, parser.document)));
        node.level = columns;
        return true;
    }

    private void readLine(boolean leadingPipe) {
        MatchResult separator = scanner.scan(SEPARATOR);
        drawn |= separator != null || scanner.isAt(DRAWN);
        if (separator != null) {
            if (!rows.isEmpty() && alignment.isEmpty() && !hasFoot) {
                close("thead", false);
                alignment = alignments(separator.group(1));
            } else if (!rows.isEmpty()) {
                close("tbody", false);
            }
        } else if (scanner.scan(FOOT_SEPARATOR) != null) {
            if (!rows.isEmpty()) {
                close("tbody", true);
            }
            hasFoot = true;
        } else {
            Node row = new Node(Kind.ROW, scanner.offset());
            row.children.addAll(TableRows.cells(scanner.scanLine().stripTrailing(), leadingPipe));
            columns = Math.max(columns, row.children.size());
            rows.add(row);
        }
    }

    private void close(String name, boolean force) {
        if (hasFoot && name.equals("tbody") && !force) {
            return;
        }
        Node section = new Node(Kind.TABLE_SECTION, rows.get(0).offset);
        section.name = name;
        section.children = rows;
        sections.add(section);
        rows = new ArrayList<>();
    }

    private static List<Alignment> alignments(String separator) {
        List<Alignment> found = new ArrayList<>();
        Matcher column = ALIGNMENT.matcher(separator);
        while (column.find()) {
            boolean left = !column.group(1).isEmpty();
            boolean right = !column.group(2).isEmpty();
            found.add(
                    left && right
                            ? Alignment.CENTER
                            : left ? Alignment.LEFT : right ? Alignment.RIGHT : Alignment.DEFAULT);
        }
        return found;
    }
}
