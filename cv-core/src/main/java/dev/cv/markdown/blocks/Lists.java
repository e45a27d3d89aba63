package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bulleted and numbered lists, and task lists among them. */
final class Lists {

    private final BlockParser parser;
    private final TextScanner scanner;
    private final Node list;
    private final boolean bulleted;
    /** The text of each item, in parts that are read one after the other. */
    private final List<List<MappedText.Builder>> texts = new ArrayList<>();

    private @Nullable FirstLine firstLine;
    private Pattern start;
    private boolean nestedListFound;
    private boolean afterBlank;
    private boolean ended;

    private Lists(BlockParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
        this.bulleted = scanner.isAt(LineStarts.BULLET);
        this.start = bulleted ? LineStarts.BULLET : LineStarts.NUMBER;
        this.list = parser.create(bulleted ? Kind.BULLET_LIST : Kind.ORDERED_LIST, scanner.offset());
    }

    static boolean parse(BlockParser parser) {
        if (!LineStarts.isListStart(parser.scanner)) {
            return false;
        }
        new Lists(parser).parse();
        return true;
    }

    private void parse() {
        while (!scanner.isAtEnd() && !ended && scanLine()) {}
        parser.tree.children.add(list);
        for (int i = 0; i < texts.size(); i++) {
            Node item = list.children.get(i);
            for (MappedText.Builder text : texts.get(i)) {
                parser.parse(item, text.build());
            }
        }
        Node trailing = tidyItems();
        if (trailing != null && !ended) {
            parser.tree.children.add(trailing);
        }
        TaskLists.find(list);
    }

    /** Takes a line, if it belongs to the list. */
    private boolean scanLine() {
        if (afterBlank && scanner.isAt(Rules.LINE)) {
            return false;
        }
        if (LineStarts.isBlockEnd(scanner)) {
            scanner.scanLine();
            ended = true;
            return true;
        }
        MatchResult match = scanner.check(start);
        if (match != null) {
            startItem(match);
            return true;
        }
        if (firstLine != null && firstLine.goesOn(scanner, afterBlank)) {
            goOn(firstLine, scanner.scanLine());
            return true;
        }
        int from = scanner.position;
        scanner.position = LineStarts.blankEnd(scanner, from);
        if (scanner.position == from) {
            return false;
        }
        nestedListFound = true;
        afterBlank = true;
        currentText().append(scanner.from(from));
        return true;
    }

    private void startItem(MatchResult match) {
        Node item = new Node(Kind.ITEM, scanner.offset());
        if (list.children.isEmpty() && !bulleted) {
            list.name = match.group(1).strip();
        }
        list.children.add(item);
        firstLine = FirstLine.of(match.group(1).length(), Headings.group(scanner, match, 2));
        MappedText text = FirstLine.takeAttributeList(firstLine.text(), item);
        texts.add(new ArrayList<>());
        nextText().append(text);
        start = firstLine.sibling(bulleted ? LineStarts.BULLETS : LineStarts.NUMBERS);
        nestedListFound = LineStarts.isListStart(new TextScanner(text));
        afterBlank = false;
        scanner.position = match.end();
    }

    private void goOn(FirstLine first, MappedText line) {
        MappedText expanded = FirstLine.expandTabs(line);
        boolean indented = first.isIndented(expanded);
        MappedText text = first.unindent(expanded);
        boolean listStart = LineStarts.isListStart(new TextScanner(text));
        if (!nestedListFound && indented && listStart) {
            nextText();
            nestedListFound = true;
        } else if (nestedListFound && !indented && listStart) {
            // Not the indented list's: it becomes text of the item that is open there.
            parser.document.effort.grow(first.indentation());
            currentText().append(" ".repeat(first.indentation() + 4), text.offset(0));
        }
        currentText().append(text);
        afterBlank = false;
    }

    private MappedText.Builder currentText() {
        List<MappedText.Builder> parts = texts.get(texts.size() - 1);
        return parts.get(parts.size() - 1);
    }

    private MappedText.Builder nextText() {
        texts.get(texts.size() - 1).add(new MappedText.Builder(scanner.text.effort()));
        return currentText();
    }

    /** Finds the items whose text stands without a paragraph's space; returns the blank lines after the last. */
    private @Nullable Node tidyItems() {
        Node trailing = null;
        for (int i = 0; i < list.children.size(); i++) {
            List<Node> blocks = list.children.get(i).children;
            if (blocks.isEmpty()) {
                continue;
            }
            Node first = blocks.get(0);
            boolean paragraph = first.is(Kind.PARAGRAPH);
            if (paragraph && blocks.size() >= 2 && blocks.get(1).is(Kind.BOUNDARY) && first.attributeList != null) {
                blocks.remove(1);
            }
            first.tight = paragraph && isTight(i, blocks);
            if (first.tight && blocks.size() > 1 && !blocks.get(1).is(Kind.BLANK)) {
                first.endLine();
            }
            trailing = blocks.get(blocks.size() - 1).is(Kind.BLANK) ? blocks.remove(blocks.size() - 1) : null;
        }
        return trailing;
    }

    private boolean isTight(int index, List<Node> blocks) {
        boolean last = index == list.children.size() - 1;
        boolean noSpace = blocks.size() < 2 || !blocks.get(1).is(Kind.BLANK) || (last && blocks.size() == 2 && !ended);
        boolean likeOthers = !last
                || list.children.size() == 1
                || list.children.subList(0, index).stream().anyMatch(Lists::isTightOrNoText);
        return noSpace && likeOthers;
    }

    private static boolean isTightOrNoText(Node item) {
        return item.children.isEmpty() || !item.children.get(0).is(Kind.PARAGRAPH) || item.children.get(0).tight;
    }
}
