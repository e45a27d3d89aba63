package dev.cv.markdown.blocks;

import dev.cv.markdown.text.LineStarts;
import dev.cv.markdown.text.MappedText;
import dev.cv.markdown.text.Node;
import dev.cv.markdown.text.Node.Kind;
import dev.cv.markdown.text.TextScanner;

/** Somebody else's words, marked by {@code >}; the lines after the first may go without the mark. */
final class Quotes {

    private Quotes() {}

    static boolean parse(BlockParser parser) {
        TextScanner scanner = parser.scanner;
        if (!scanner.isAt(LineStarts.QUOTE)) {
            return false;
        }
        Node quote = parser.add(Kind.QUOTE, scanner.offset());
        MappedText.Builder content = new MappedText.Builder(scanner.text.effort());
        do {
            scanner.scan(LineStarts.QUOTE);
            content.append(scanner.scanLine());
        } while (!LineStarts.endsLazyText(scanner));
        parser.parse(quote, content.build());
        return true;
    }
}
