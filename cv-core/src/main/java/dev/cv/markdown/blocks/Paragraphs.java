package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Running text: what is nothing else. A list, a quote, a heading or a fence ends it. (GFM parser, "paragraph_end") */
final class Paragraphs {

    private Paragraphs() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        int from = scanner.position;
        do {
            scanner.scanLine();
        } while (!isEnd(scanner));
        MappedText text = scanner.from(from).stripTrailing();
        Node last = parser.tree.last();
        if (last != null && last.is(Kind.PARAGRAPH)) {
            goOn(last, text, scanner.text.startsWith("  \n", from - 3));
        } else {
            Node paragraph = parser.add(Kind.PARAGRAPH, scanner.text.offset(from));
            paragraph.children.add(Node.ofSource(text.stripLeading()));
        }
        return true;
    }

    private static boolean isEnd(TextScanner scanner) {
        return LineStarts.endsLazyText(scanner)
                || LineStarts.isListStart(scanner)
                || scanner.isAt(LineStarts.HEADING)
                || scanner.isAt(LineStarts.COLON)
                || scanner.isAt(LineStarts.QUOTE)
                || scanner.isAt(LineStarts.FENCE);
    }

    /** Text that seemed to begin another block, and didn't. */
    private static void goOn(Node paragraph, MappedText text, boolean lineBreak) {
        MappedText before = paragraph.children.get(0).source;
        if (before != null) {
            MappedText.Builder all = new MappedText.Builder(text.effort());
            all.append(before).append(lineBreak ? "  \n" : "\n", text.offset(0)).append(text);
            paragraph.children.set(0, Node.ofSource(all.build()));
        }
    }
}
