package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.MarkdownProblem;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms, which are the lines of the paragraph before, and what colons say of them. */
final class DefinitionLists {

    private final BlockParser parser;
    private final TextScanner scanner;
    private final Node list;
    private final List<MappedText.Builder> texts = new ArrayList<>();
    private final List<Node> descriptions = new ArrayList<>();

    private @Nullable FirstLine firstLine;
    private Pattern start = LineStarts.COLON;
    private boolean afterBlank;
    /** Whether the next description keeps the space of a paragraph. */
    private boolean loose;

    private DefinitionLists(BlockParser parser) {
        this.parser = parser;
        this.scanner = parser.scanner;
        List<Node> siblings = parser.tree.children;
        if (parser.pending != null) {
            parser.document.report(MarkdownProblem.ATTRIBUTE_LIST_WITHOUT_BLOCK, parser.pending.offset);
            parser.pending = null;
        }
        Node terms = siblings.remove(siblings.size() - 1);
        if (terms.is(Kind.BLANK)) {
            terms = siblings.remove(siblings.size() - 1);
            loose = true;
        }
        this.list = new Node(Kind.DEFINITION_LIST, terms.offset);
        list.attributeList = terms.attributeList;
        addTerms(terms);
    }

    static boolean parse(BlockParser parser) {
        if (!parser.scanner.isAt(LineStarts.COLON) || !isAfterTerms(parser.tree.children)) {
            return false;
        }
        new DefinitionLists(parser).parse();
        return true;
    }

    private static boolean isAfterTerms(List<Node> siblings) {
        int count = siblings.size();
        if (count == 0) {
            return false;
        }
        Node last = siblings.get(count - 1);
        boolean afterOneBlank = count >= 2
                && last.is(Kind.BLANK)
                && last.value.toString().equals("\n")
                && siblings.get(count - 2).is(Kind.PARAGRAPH);
        return last.is(Kind.PARAGRAPH) || afterOneBlank;
    }

    private void addTerms(Node paragraph) {
        for (Node part : paragraph.children) {
            MappedText text = part.source;
            TextScanner lines =
                    new TextScanner(text == null ? new MappedText.Builder(scanner.text.effort()).build() : text);
            while (!lines.isAtEnd()) {
                MappedText line = lines.scanLine();
                Node term = new Node(Kind.TERM, line.offset(0));
                line = FirstLine.takeAttributeList(line.stripTrailing(), term);
                term.children.add(Node.ofSource(line));
                list.children.add(term);
            }
        }
    }

    private void parse() {
        while (!scanner.isAtEnd() && !LineStarts.isBlockEnd(scanner) && scanLine()) {}
        for (int i = 0; i < texts.size(); i++) {
            parser.parse(descriptions.get(i), texts.get(i).build());
        }
        Node trailing = tidyDescriptions();
        addToTree();
        if (trailing != null) {
            parser.tree.children.add(trailing);
        }
    }

    private boolean scanLine() {
        MatchResult match = scanner.check(start);
        if (match != null) {
            startDescription(match);
            return true;
        }
        if (firstLine != null && firstLine.goesOn(scanner, afterBlank)) {
            texts.get(texts.size() - 1).append(firstLine.unindent(FirstLine.expandTabs(scanner.scanLine())));
            loose = false;
            afterBlank = false;
            return true;
        }
        int from = scanner.position;
        scanner.position = LineStarts.blankEnd(scanner, from);
        if (scanner.position == from) {
            return false;
        }
        texts.get(texts.size() - 1).append(scanner.from(from));
        loose = true;
        afterBlank = true;
        return true;
    }

    private void startDescription(MatchResult match) {
        Node description = new Node(Kind.DESCRIPTION, scanner.offset());
        description.tight = !loose;
        firstLine = FirstLine.of(match.group(1).length(), Headings.group(scanner, match, 2));
        MappedText text = FirstLine.takeAttributeList(firstLine.text(), description);
        list.children.add(description);
        descriptions.add(description);
        texts.add(new MappedText.Builder(scanner.text.effort()).append(text));
        start = firstLine.sibling(LineStarts.COLONS);
        loose = false;
        afterBlank = false;
        scanner.position = match.end();
    }

    private @Nullable Node tidyDescriptions() {
        Node trailing = null;
        for (Node description : descriptions) {
            List<Node> blocks = description.children;
            if (blocks.isEmpty()) {
                continue;
            }
            trailing = blocks.get(blocks.size() - 1).is(Kind.BLANK) ? blocks.remove(blocks.size() - 1) : null;
            if (!blocks.isEmpty() && blocks.get(0).is(Kind.PARAGRAPH)) {
                blocks.get(0).tight = description.tight;
                if (description.tight && blocks.size() > 1) {
                    blocks.get(0).endLine();
                }
            }
        }
        return trailing;
    }

    /** A list right after another goes on with it. */
    private void addToTree() {
        List<Node> siblings = parser.tree.children;
        int last = siblings.size() - 1;
        if (last >= 1
                && siblings.get(last).is(Kind.BLANK)
                && siblings.get(last - 1).is(Kind.DEFINITION_LIST)) {
            siblings.remove(last--);
        }
        if (last >= 0 && siblings.get(last).is(Kind.DEFINITION_LIST)) {
            siblings.get(last).children.addAll(list.children);
        } else {
            siblings.add(list);
        }
    }
}
